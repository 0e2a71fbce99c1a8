/** Asks a page to copy something, and waits for its word that it did. */
import type { FormattedText } from '../../server/protocol/index.js';

const MILLISECONDS_TO_WAIT = 3000;

export interface Copies {
  /** True once the page says that it is done; false if it says that it may not, or says nothing. */
  begin(formatted: FormattedText): Promise<boolean>;
  /** The page has said how the last one ended. */
  end(done: boolean): void;
}

export function copiesInPage(ask: (formatted: FormattedText) => void): Copies {
  let waiting: ((done: boolean) => void) | undefined;
  return {
    begin: (formatted) => new Promise((resolve) => {
      waiting?.(false);
      waiting = resolve;
      setTimeout(resolve, MILLISECONDS_TO_WAIT, false);
      ask(formatted);
    }),
    end: (done) => {
      waiting?.(done);
      waiting = undefined;
    },
  };
}
