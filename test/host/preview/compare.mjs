// Compares pictures of a page as a person does from some way off: where there is ink and how much, not which pixel has it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';

/** Where the expected pictures are. */
const expected = 'test/host/preview/pictures';

/** Compares a picture with the expected one of that name; writes it into the folder `written`, and with AGENDA_PICTURES=write in place of the expected one. */
export function checkPicture(picture, name, written) {
  writeFileSync(`${written}/${name}.png`, picture);
  const file = `${expected}/${name}.png`;
  if (process.env.AGENDA_PICTURES === 'write') {
    mkdirSync(expected, { recursive: true });
    writeFileSync(file, picture);
  }
  assert.ok(existsSync(file), `${file} is missing`);
  assert.equal(differenceOf(picture, readFileSync(file)), undefined, `${written}/${name}.png is not as ${file}`);
}

/** Pixels of a picture in a square that counts as one: larger than a letter, smaller than a line with its space. */
const square = 6;
/** Of the squares with ink, how many may differ: what another version of the browser or of a typeface makes of single lines. */
const tolerance = 0.12;

/** What is wrong with a picture (PNG, as bytes) beside the expected one; undefined where they agree. */
export function differenceOf(picture, expected) {
  const one = coarse(PNG.sync.read(picture));
  const other = coarse(PNG.sync.read(expected));
  if (one.width !== other.width || Math.abs(one.height - other.height) > 2) return `${one.width} by ${one.height} squares in place of ${other.width} by ${other.height}`;
  const height = Math.min(one.height, other.height);
  const size = one.width * height * 4;
  const different = pixelmatch(one.data.subarray(0, size), other.data.subarray(0, size), undefined, one.width, height, { threshold: 0.12, includeAA: true });
  const share = different / Math.max(inked(other), 1);
  return share > tolerance ? `${Math.round(share * 100)} % of what is printed differs` : undefined;
}

/** A picture of one pixel for each square, with its mean colour. */
function coarse({ width, height, data }) {
  const small = { width: Math.floor(width / square), height: Math.floor(height / square) };
  const pixels = new Uint8Array(small.width * small.height * 4);
  for (let index = 0; index < pixels.length; index += 1) {
    const x = ((index >> 2) % small.width) * square;
    const y = Math.floor((index >> 2) / small.width) * square;
    let sum = 0;
    for (let row = y; row < y + square; row += 1) for (let column = x; column < x + square; column += 1) sum += data[(row * width + column) * 4 + (index & 3)];
    pixels[index] = sum / square ** 2;
  }
  return { ...small, data: pixels };
}

/** How many pixels are not of the two most frequent colours, which are those of paper and desk. */
function inked({ data }) {
  const counts = new Map();
  const colours = Array.from({ length: data.length / 4 }, (_, index) => `${data[4 * index] >> 3} ${data[4 * index + 1] >> 3} ${data[4 * index + 2] >> 3}`);
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [paper = 0, desk = 0] = [...counts.values()].sort((one, other) => other - one);
  return colours.length - paper - desk;
}
