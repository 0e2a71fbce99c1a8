/**
 * Files that are not open. Of each a summary is there; its text is read and analysed when somebody asks for more, and that is dropped
 * again once others were asked for later. So it is seen as any other file is, and nobody has to know that it is asleep.
 */
import { analyse, type Analysis } from './analysis.js';
import { createDocument } from './document.js';
import { localesOf, type Settings } from './settings.js';
import type { FileSummary } from './summary.js';

/** The text of a file as it is now; empty for one that is no longer there. */
export type ReadText = () => string;

/** Of the texts of the files that are awake, in UTF-16 units: what was read of them takes about fifteen times as much. */
const MOST_AWAKE = 3_000_000;

interface Awake {
  readonly analysis: Analysis;
  readonly length: number;
}

export class Sleepers {
  /** By URI; what was asked for last stands last. */
  readonly #awake = new Map<string, Awake>();
  #length = 0;
  readonly #onFull: () => void;

  /** `onFull`: more is awake than may stay so; `trim` is to be called once nobody holds anything of it any more. */
  constructor(onFull: () => void = () => undefined) {
    this.#onFull = onFull;
  }

  /** A file as others see it while only its summary is there. `whole`: all of it, if it is there already. */
  add(uri: string, summary: FileSummary, settings: Settings, read: ReadText, whole?: Analysis): Analysis {
    this.delete(uri);
    if (whole !== undefined) this.#keep(uri, whole, summary.length);
    return asleep(uri, summary, settings, () => {
      const known = this.#awake.get(uri);
      if (known?.analysis.settings === settings) {
        this.#awake.delete(uri);
        this.#awake.set(uri, known);
        return known.analysis;
      }
      const text = read();
      const analysis = analyse(createDocument(uri, text), settings);
      this.#keep(uri, analysis, text.length);
      return analysis;
    });
  }

  delete(uri: string): void {
    this.#length -= this.#awake.get(uri)?.length ?? 0;
    this.#awake.delete(uri);
  }

  /** Lets those sleep that nobody has asked for the longest. */
  trim(): void {
    for (const uri of this.#awake.keys()) {
      if (this.#length <= MOST_AWAKE) return;
      this.delete(uri);
    }
  }

  #keep(uri: string, analysis: Analysis, length: number): void {
    this.delete(uri);
    this.#awake.set(uri, { analysis, length });
    this.#length += length;
    if (this.#length > MOST_AWAKE) this.#onFull();
  }
}

function asleep(uri: string, summary: FileSummary, settings: Settings, wake: () => Analysis): Analysis {
  const language = summary.agenda?.language ?? 'en';
  return {
    uri, summary, settings, language,
    get locale() { return localesOf(settings)(language); },
    get document() { return wake().document; },
    get units() { return wake().units; },
    get parts() { return wake().parts; },
    get referencesByUnit() { return wake().referencesByUnit; },
    get references() { return wake().references; },
    get outline() { return wake().outline; },
    get masthead() { return wake().masthead; },
    get numbering() { return wake().numbering; },
    get itemNames() { return wake().itemNames; },
    get definitions() { return wake().definitions; },
    get notes() { return wake().notes; },
    get items() { return wake().items; },
    get itemsByName() { return wake().itemsByName; },
    get heads() { return wake().heads; },
    get definingUnits() { return wake().definingUnits; },
    get whole() { return wake().whole; },
  };
}
