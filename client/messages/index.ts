/** The messages between the extension and the page of a preview or another view. */
export * from './look.js';
export * from './to-extension.js';
export * from './to-page.js';
export * from './views.js';
