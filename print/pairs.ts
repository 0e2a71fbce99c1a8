/** Two language versions side by side: blocks, and rows of tables, that are counterparts. */
import type { PrintedBlock } from './blocks.js';

/** A block of one version beside its counterpart in the other; at least one of them is there. */
export interface BlockPair {
  /** Unique among the pairs, and the same over edits elsewhere. */
  readonly key: string;
  readonly own?: PrintedBlock;
  readonly other?: PrintedBlock;
  /** Of two tables or timetables the body's rows that are counterparts: zero-based indexes; null where there is none. All rows of both, in order. */
  readonly rows?: readonly RowPair[];
}
export interface RowPair {
  readonly own: number | null;
  readonly other: number | null;
}
