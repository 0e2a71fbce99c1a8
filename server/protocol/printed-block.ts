/** What is sent of a printed block: `print` says what it is. */
export interface PrintedBlock {
  /** Unique in the document, and the same as long as the block is the same. */
  readonly key: string;
}
