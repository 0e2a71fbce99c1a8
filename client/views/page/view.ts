/** What all views are to the page's script. */
import type { ViewPatch } from '../../../server/protocol/index.js';
import type { FromView, ViewWords } from '../../messages/index.js';

export interface View {
  patch(patch: ViewPatch): void;
  /** To the next or previous difference. */
  go(to: 'next' | 'previous'): void;
}

export interface ViewTools {
  /** What it is drawn into; emptied first. */
  readonly container: HTMLElement;
  readonly words: ViewWords;
  readonly say: (message: FromView) => void;
}

/** `Differences ({0})` with its places filled in. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

/** An element with classes, attributes and children; children that are strings are text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, attributes: Readonly<Record<string, string>> = {}, children: readonly (Node | string)[] = []): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
