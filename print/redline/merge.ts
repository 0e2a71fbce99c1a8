/** A printed element as it was and as it is, in one: a line by its words, a table by its rows, anything else by what stands in it. */
import { element, isElement, type PrintElement, type PrintNode, type Tag } from '../elements.js';
import { PRINT_LANGUAGES, type PrintLanguage } from '../languages.js';
import { align } from './align.js';
import { markInline, mergeInline, withoutPlaces } from './inline.js';
import { cutIntoWords, isWord, likeness } from './words.js';

const INLINE: ReadonlySet<Tag> = new Set<Tag>(['span', 'b', 'i', 'sup', 'a', 'bdi', 'ins', 'del']);

export function mergeElements(before: PrintElement, after: PrintElement, language = languageOf(after, 'en')): PrintElement {
  const own = languageOf(after, language);
  return { ...after, children: isLine(before) && isLine(after) ? mergeInline(before.children, after.children, own) : mergeParts(before, after, own) };
}

/** All of an element as deleted or inserted. */
export function markElement(node: PrintElement, change: 'deleted' | 'inserted', language = languageOf(node, 'en')): PrintElement {
  const own = languageOf(node, language);
  const kept = change === 'deleted' ? withoutPlaces(node) : node;
  const children = isLine(node) ? markInline(node.children, change, own) : node.children.filter(isElement).map((child) => markElement(child, change, own));
  return element(kept.tag, { ...kept.attributes, class: `${node.attributes.class ?? ''} ${change}`.trim() }, children);
}

/** The text of an element, without what it is in. */
export function textOf(node: PrintNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.text;
}

/** How much the words of two elements have in common, from 0 to 1. */
export function likenessOf(one: PrintElement, other: PrintElement): number {
  const [words, others] = [one, other].map(wordsOf);
  return likeness(words ?? [], others ?? []);
}

const knownWords = new WeakMap<PrintElement, readonly string[]>();

function wordsOf(node: PrintElement): readonly string[] {
  const known = knownWords.get(node) ?? cutIntoWords(spacedText(node), languageOf(node, 'en')).filter(isWord);
  knownWords.set(node, known);
  return known;
}

/** What stands in different cells or lines is not one word. */
function spacedText(node: PrintNode): string {
  if (!isElement(node)) return node.text;
  return INLINE.has(node.tag) ? textOf(node) : `${node.children.map(spacedText).join('')}\n`;
}

const isLine = ({ children }: PrintElement) => children.every((child) => !isElement(child) || INLINE.has(child.tag));

function languageOf({ attributes: { lang } }: PrintElement, otherwise: PrintLanguage): PrintLanguage {
  return PRINT_LANGUAGES.find((language) => language === lang) ?? otherwise;
}

function mergeParts(before: PrintElement, after: PrintElement, language: PrintLanguage): readonly PrintElement[] {
  const [old, now] = [before, after].map(({ children }) => children.filter(isElement));
  // The cells of a row stand where they stand.
  const pairs = after.tag === 'tr' ? (now ?? []).map((cell, index) => ({ before: old?.[index], after: cell })) : align(old ?? [], now ?? [], nameOf, affinity);
  return pairs.flatMap((pair) => {
    if (pair.after === undefined) return pair.before === undefined ? [] : [markElement(pair.before, 'deleted', language)];
    return [pair.before === undefined ? markElement(pair.after, 'inserted', language) : mergeElements(pair.before, pair.after, language)];
  });
}

const nameOf = (node: PrintElement) => `${kindOf(node)}\n${spacedText(node)}`;
const kindOf = ({ tag, attributes }: PrintElement) => `${tag}.${attributes.class ?? ''}`;

const LEAST_LIKENESS = 0.4;

/** Rows of as many cells with words or the time in common; other things of one kind, of which there is one each. */
function affinity(before: PrintElement, after: PrintElement): number {
  if (kindOf(before) !== kindOf(after)) return 0;
  const alike = likenessOf(before, after);
  if (after.tag !== 'tr') return after.tag === 'div' || after.tag === 'p' || after.tag === 'li' ? Math.max(alike, 0.1) : 0.1 + alike;
  if (before.children.length !== after.children.length) return 0;
  const [time, other] = [before, after].map(({ children: [first] }) => (first === undefined ? '' : textOf(first).trim()));
  const isSameTime = time !== '' && time === other;
  return alike >= LEAST_LIKENESS || isSameTime ? alike + (isSameTime ? 0.5 : 0) : 0;
}
