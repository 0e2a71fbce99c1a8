/** What the page remembers from one session to the next, and while it is hidden. */

export interface Remembered {
  /** The document. */
  readonly uri: string;
  /** The block at the top of the window: its key, its number from zero, how many there were, and how many CSS pixels it is scrolled past. */
  readonly place: Place;
  /** 1 is the size of the paper. */
  readonly zoom: number;
  /** The preview stays with its document, whichever editor is active. */
  readonly locked: boolean;
}
export interface Place {
  readonly key: string;
  readonly index: number;
  readonly count: number;
  readonly past: number;
}

export interface Memory {
  /** What is not known, or not what it should be, is left out. */
  readonly read: () => Partial<Remembered>;
  readonly write: (changes: Partial<Remembered>) => void;
}

/** `host` keeps one value for the page, as VS Code does. */
export function createMemory(host: { getState(): unknown; setState(state: unknown): void }): Memory {
  const read = () => readRemembered(host.getState());
  return { read, write: (changes) => host.setState({ ...read(), ...changes }) };
}

function readRemembered(state: unknown): Partial<Remembered> {
  if (!isObject(state)) return {};
  const { uri, place, zoom, locked } = state;
  return {
    ...(typeof uri === 'string' && { uri }),
    ...(isPlace(place) && { place }),
    ...(isNumber(zoom) && zoom > 0 && { zoom }),
    ...(typeof locked === 'boolean' && { locked }),
  };
}

function isPlace(value: unknown): value is Place {
  return isObject(value) && typeof value['key'] === 'string' && isNumber(value['index']) && isNumber(value['count']) && isNumber(value['past']);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
