/** The columns that stand for pages, measured as the browser has laid them out. */

/** How many columns the multi-column element has: under one another, or where a browser cannot do that beside one another. At least one. */
export function countColumns(container: HTMLElement): number {
  const style = getComputedStyle(container);
  if (style.getPropertyValue('column-wrap') !== 'wrap') {
    const width = container.clientWidth - pixels(style.paddingLeft) - pixels(style.paddingRight);
    return columnsIn(container.scrollWidth - container.clientWidth + width, width, pixels(style.columnGap));
  }
  const height = container.offsetHeight - pixels(style.paddingTop) - pixels(style.paddingBottom);
  return columnsIn(height, pixels(style.getPropertyValue('column-height')), pixels(style.rowGap));
}

function columnsIn(length: number, column: number, gap: number): number {
  return Math.max(1, Math.round((length + gap) / (column + gap)));
}

function pixels(value: string): number {
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 0 : number;
}
