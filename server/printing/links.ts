/** What citations and references lead to, as links. */
import type { LinkRun, LinkTarget, PrintedRun, TextRun } from '../../print/blocks.js';
import { publishedAt } from '../model/published.js';
import type { PlainReference, ReferenceFact } from '../model/references.js';
import { resolve } from '../model/resolve.js';
import type { Target } from '../model/target.js';
import { itemAnchor, noteAnchor } from './anchors.js';
import type { Printing } from './printing.js';

/** The words of a plain citation, linked if it leads anywhere. */
export function linkCitation(reference: PlainReference, runs: readonly TextRun[], printing: Printing): readonly PrintedRun[] {
  const { citation } = reference;
  if (citation.kind === 'link') return [linkRun({ kind: 'address', names: [], resolved: true, href: citation.target }, runs)];
  const target = linkTarget(reference, printing);
  return target === undefined ? runs : [linkRun(target, runs)];
}

export function linkRun(to: LinkTarget, runs: readonly TextRun[]): LinkRun {
  const at = runs[0]?.at;
  return at === undefined ? { kind: 'link', to, runs } : { kind: 'link', to, runs, at };
}

/** Undefined for what leads nowhere: a date, or a citation of which cannot be known what it means. */
export function linkTarget(reference: ReferenceFact, printing: Printing): LinkTarget | undefined {
  const targets = resolve(reference, printing.analysis, printing.scope);
  const [first] = targets;
  if (first === undefined || first.kind === 'date') return undefined;
  const href = addressOf(first, printing);
  const target = { kind: first.kind, names: targets.map(({ target: name }) => name), resolved: targets.every(({ resolved }) => resolved) };
  return href === undefined ? target : { ...target, href };
}

/** The place of an item or a note in the page, or where a document is published. */
function addressOf({ kind, target, designator, agenda, resolved }: Target, { hasAnnotations, analysis }: Printing): string | undefined {
  if (kind === 'item') return resolved && hasAnnotations && agenda === undefined && designator !== undefined ? `#${itemAnchor(designator)}` : undefined;
  if (kind === 'note') return resolved ? `#${noteAnchor(target)}` : undefined;
  return kind === 'document' || kind === 'resolution' || kind === 'decision' ? publishedAt(target, analysis.language) : undefined;
}
