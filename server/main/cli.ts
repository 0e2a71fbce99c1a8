/** The command `agenda`. */
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { run } from './cli/run.js';

process.exitCode = run(process.argv.slice(2), {
  write: (text) => write(1, text),
  complain: (text) => write(2, text),
  isTerminal: isatty(1),
  serve: () => {
    void import('./node.js');
  },
});

/** Writes all of a text; a reader that goes away (`| head`) ends the command quietly. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}
