/**
 * Hover: what a reference or a definition means, as plain facts in the language of the file. Everything in it is text that
 * anybody may have written; whoever shows it escapes it.
 */
import type { Language } from '../../grammar/index.js';
import type { Analysis } from '../model/analysis.js';
import type { Place } from '../model/document.js';
import type { Scope } from '../model/workspace.js';
import { factsOfDefinition, factsOfTarget } from './facts.js';
import type { Point } from './point.js';
import { subjectAt } from './subject.js';

export interface HoverResult {
  /** What is written at the point. */
  readonly place: Place;
  readonly entries: readonly HoverEntry[];
  /** How many more there are. */
  readonly left: number;
}
export interface HoverEntry {
  /** The canonical name. */
  readonly name: string;
  /** In the language of the file where there is one, else as they are; empty if none is known. */
  readonly title: string;
  /** The body, dates and the like, each as a phrase of its own. */
  readonly details: readonly string[];
  /** Titles in the other languages. */
  readonly otherTitles: readonly { readonly language: Language; readonly text: string }[];
  /** The URI of the file that defines it; undefined if none does. */
  readonly definedIn: string | undefined;
  /** Where the United Nations publish it, if it has a symbol and no file defines it. */
  readonly address: string | undefined;
}

/** Shown at one time. */
const MOST = 10;

export function hover(analysis: Analysis, point: Point, scope: Scope): HoverResult | undefined {
  const subject = subjectAt(analysis, point, scope);
  if (subject === undefined) return undefined;
  const { place, targets, named } = subject;
  const entries = named === undefined ? targets.slice(0, MOST).map((target) => factsOfTarget(target, analysis, scope)) : [factsOfDefinition(named, analysis)];
  return { place, entries, left: Math.max(targets.length - MOST, 0) };
}
