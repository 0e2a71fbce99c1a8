/**
 * The element tree that all writers share. Tags and attributes come from closed lists, and a value that does not fit its
 * attribute is left out here, whatever a document says: no writer has to judge one.
 */
import { isAllowedAddress } from './addresses.js';
import { PRINT_LANGUAGES } from './languages.js';

export const TAGS = ['article', 'div', 'p', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'blockquote', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'b', 'i', 'sup', 'a', 'bdi', 'ins', 'del'] as const;
export type Tag = (typeof TAGS)[number];

export interface PrintElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly PrintNode[];
}
export interface PrintText {
  readonly text: string;
  /** Where its first character is written, if it is: a unit of the document and a zero-based UTF-16 offset in it. */
  readonly at?: SourcePoint;
}
export type PrintNode = PrintElement | PrintText;
export interface SourcePoint {
  readonly unit: number;
  readonly offset: number;
}

const isNumber = (value: string) => /^\d{1,15}$/.test(value);
const isDirection = (value: string) => value === 'ltr' || value === 'rtl' || value === 'auto';
/** The attributes and the values that they may have. */
const ATTRIBUTES = {
  'class': (value: string) => /^[a-z][a-zA-Z0-9 -]*$/.test(value),
  'id': (value: string) => /^[a-z][a-z0-9-]{0,100}$/.test(value),
  'lang': (value: string) => PRINT_LANGUAGES.some((language) => language === value),
  'dir': isDirection,
  'href': isAllowedAddress,
  'colspan': isNumber,
  'scope': (value: string) => value === 'col' || value === 'row',
  'role': (value: string) => value === 'list',
  'aria-level': (value: string) => /^[1-9]$/.test(value),
  'title': () => true,
  'data-key': () => true,
  'data-unit': isNumber,
  'data-offset': isNumber,
} as const;
export type AttributeName = keyof typeof ATTRIBUTES;
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;
export const ATTRIBUTE_NAMES: readonly string[] = Object.keys(ATTRIBUTES);

/** An element; attributes without a value, or with one that they may not have, are left out. */
export function element(tag: Tag, attributes: Readonly<Partial<Record<AttributeName, string | undefined>>>, children: readonly PrintNode[]): PrintElement {
  const allowed: Partial<Record<AttributeName, string>> = {};
  for (const [name, allows] of Object.entries(ATTRIBUTES) as [AttributeName, (value: string) => boolean][]) {
    const value = attributes[name];
    if (value !== undefined && allows(value)) allowed[name] = value;
  }
  return { tag, attributes: allowed, children };
}

export function textNode(text: string, at?: SourcePoint): PrintText {
  return at === undefined ? { text } : { text, at };
}

export function isElement(node: PrintNode): node is PrintElement {
  return 'tag' in node;
}

export function hasClass({ attributes }: PrintElement, name: string): boolean {
  return (attributes.class ?? '').split(' ').includes(name);
}
