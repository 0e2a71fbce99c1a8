/** What is found in the text, marked in the margin of the page beside the lines that it stands in: by shape and colour, and in words on hover and focus. */
import type { PageFinding, ToExtension } from '../messages/index.js';
import { topOfPoint, type Blocks } from './lines.js';
import type { Popup } from './popup.js';

export interface Findings {
  /** Shows these in place of those before. `label` names them all for those who hear the page. */
  show(label: string, findings: readonly PageFinding[]): void;
  /** Puts the marks beside their lines again, before the next frame: blocks have moved. */
  place(): void;
}

/** From the mildest. */
const SEVERITIES: readonly PageFinding['severity'][] = ['hint', 'information', 'warning', 'error'];
/** CSS pixels within which marks would cover one another. */
const SAME_LINE = 14;
const SIZE = 18;
const EDGE = 4;

interface Mark {
  readonly top: number;
  readonly findings: readonly PageFinding[];
}

export function showFindings(container: HTMLElement, blocks: Blocks, popup: Popup, say: (message: ToExtension) => void): Findings {
  const list = document.createElement('ul');
  let findings: readonly PageFinding[] = [];
  let marks: readonly Mark[] = [];
  let isWaiting = false;
  list.id = 'findings';
  list.hidden = true;
  document.body.prepend(list); // outside of what is shown smaller or larger
  new ResizeObserver(place).observe(container);

  list.addEventListener('pointerover', ({ target }) => describe(target));
  list.addEventListener('focusin', ({ target }) => describe(target));
  list.addEventListener('pointerout', () => popup.leave());
  list.addEventListener('focusout', () => popup.leave());
  list.addEventListener('click', ({ target }) => {
    const [first] = markOf(target)?.findings ?? [];
    if (first !== undefined) say({ type: 'select', source: first.source, end: first.source });
  });
  return {
    show: (label, found) => {
      list.setAttribute('aria-label', label);
      findings = found;
      place();
    },
    place,
  };

  function place(): void {
    if (isWaiting || (findings.length === 0 && marks.length === 0)) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      marks = marksOf(findings.map((finding) => ({ finding, top: topOf(finding) })));
      draw();
    });
  }

  /** From the top of the document. */
  function topOf({ key, source }: PageFinding): number {
    const block = key === null ? undefined : blocks.named(key);
    const top = block === undefined ? container.getBoundingClientRect().top + EDGE : (topOfPoint(block, source) ?? block.getBoundingClientRect().top);
    return top + window.scrollY;
  }

  function draw(): void {
    const { left, right } = container.getBoundingClientRect();
    const side = container.dir === 'rtl' ? left + EDGE : right - EDGE - SIZE;
    list.hidden = marks.length === 0;
    while (list.childElementCount > marks.length) list.lastElementChild?.remove();
    marks.forEach(({ top, findings: found }, index) => {
      const button = list.children[index]?.firstElementChild ?? newMark(list);
      if (!(button instanceof HTMLButtonElement)) return;
      button.className = severityOf(found);
      button.setAttribute('aria-label', found.map(wordsOf).join('\n'));
      button.style.top = `${String(top)}px`;
      button.style.left = `${String(side + window.scrollX)}px`;
      if (popup.beside() === button) describe(button);
    });
    if (popup.beside()?.isConnected === false) popup.hide();
  }

  function describe(target: EventTarget | null): void {
    const mark = markOf(target);
    if (mark !== undefined && target instanceof HTMLElement) popup.show(target, mark.findings.map(findingNode), { dir: 'auto' });
  }

  function markOf(target: EventTarget | null): Mark | undefined {
    const entry = target instanceof Element ? target.closest('#findings > li') : null;
    return entry === null ? undefined : marks[[...list.children].indexOf(entry)];
  }
}

/** Those beside one line are one mark. */
function marksOf(placed: readonly { readonly finding: PageFinding; readonly top: number }[]): readonly Mark[] {
  const marks: { top: number; findings: PageFinding[] }[] = [];
  for (const { finding, top } of placed.toSorted((one, other) => one.top - other.top)) {
    const last = marks.at(-1);
    if (last !== undefined && top - last.top < SAME_LINE) last.findings.push(finding);
    else marks.push({ top, findings: [finding] });
  }
  return marks;
}

function severityOf(findings: readonly PageFinding[]): string {
  return SEVERITIES[Math.max(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)))] ?? 'hint';
}

function newMark(list: HTMLElement): HTMLButtonElement {
  const entry = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  entry.append(button);
  list.append(entry);
  return button;
}

function wordsOf({ severityName, message, code }: PageFinding): string {
  return `${severityName}: ${message} (${code})`;
}

function findingNode(finding: PageFinding): Node {
  const node = document.createElement('p');
  node.className = `finding ${finding.severity}`;
  node.dir = 'auto';
  node.textContent = wordsOf(finding);
  return node;
}
