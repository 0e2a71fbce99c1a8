/** How the page of a preview is shown, as a person has set it. */
import { isImageAddress } from '../../print/image.js';

export interface Look {
  /** `continuous`: one long sheet, as wide as the window allows; `paged`: the pages as they will be printed. */
  readonly view: View;
  /** `theme`: the colours of the editor; `paper`: black on white. */
  readonly colors: Colors;
  /** The image at the head of the page as a `data:` address; null: none. */
  readonly image: string | null;
}

export const VIEWS = ['continuous', 'paged'] as const;
export type View = (typeof VIEWS)[number];
export const COLORS = ['theme', 'paper'] as const;
export type Colors = (typeof COLORS)[number];

/** Whether an unknown value is a look: every value is of its type and within its range. */
export function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const { view, colors, image } = value as Readonly<Record<string, unknown>>;
  return VIEWS.some((one) => one === view) && COLORS.some((one) => one === colors) && (image === null || isImageAddress(image));
}
