/** The printed blocks that are sent are those of `print`: what they hold is said there. */
export type { PrintedBlock } from '../../print/blocks.js';
