/** What a reference resolves to: the canonical name, and where the scope defines it. */
import type { Place } from './document.js';

export type TargetKind = 'document' | 'resolution' | 'decision' | 'item' | 'article' | 'chapter' | 'instrument' | 'note' | 'date';

export interface Target {
  readonly kind: TargetKind;
  /**
   * The canonical name (language reference, section 12): `CAC/COSP/WG.2/2021/2`; `A/RES/77/134` or `CAC/COSP 8/9`; `4(b)` or
   * `4(b) of SYMBOL`; `UNCAC 54(1)(c)`; `UNCAC chapter V`; the ISO form of a date; the id of a note.
   */
  readonly target: string;
  /** With resolutions and decisions: the body's prefix and the number. Undefined where the body cannot be known. */
  readonly body: string | undefined;
  readonly number: string | undefined;
  /** The scope defines it; a date is always resolved. */
  readonly resolved: boolean;
  /** Nothing is to be reported where it is not: what it means cannot be known for sure, or is defined nowhere by design. */
  readonly uncertain: boolean;
  /** Where it is defined, the own file's places first. */
  readonly definitions: readonly Definition[];
  /** With items: the designator, and the agenda that it is of, undefined for this one's. */
  readonly designator: string | undefined;
  readonly agenda: string | undefined;
}

/**
 * A target that looks up where it is defined when somebody asks. It is a class since an object with a getter of its own makes the engine
 * a form of its own too, which costs, and outlives it.
 */
export class LazyTarget implements Target {
  readonly kind: TargetKind;
  readonly target: string;
  readonly body: string | undefined;
  readonly number: string | undefined;
  readonly resolved: boolean;
  readonly uncertain: boolean;
  readonly designator: string | undefined;
  readonly agenda: string | undefined;
  readonly #find: () => readonly Definition[];

  constructor({ kind, target, body, number, resolved, uncertain, designator, agenda }: Omit<Target, 'definitions'>, find: () => readonly Definition[]) {
    this.kind = kind;
    this.target = target;
    this.body = body;
    this.number = number;
    this.resolved = resolved;
    this.uncertain = uncertain;
    this.designator = designator;
    this.agenda = agenda;
    this.#find = find;
  }

  get definitions(): readonly Definition[] {
    return this.#find();
  }
}

export interface Definition {
  readonly uri: string;
  readonly place: Place;
}
