/** Positions and ranges as in the Language Server Protocol. */

/** Zero-based line, and zero-based UTF-16 units from its beginning. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}
