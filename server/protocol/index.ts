/** The custom part of the protocol between client and server: plain JSON, and the names of its requests and notifications. */
export * from './files.js';
export * from './positions.js';
export * from './preview.js';
export * from './views.js';
export type { PrintedBlock } from './printed-block.js';
export * from './render.js';
