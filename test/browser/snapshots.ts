/**
 * Pictures of scenes as they are meant to be, kept under `test/golden/pictures` at a quarter of their size.
 * At that size the edges of letters and lines, which graphics smooth each in their way, weigh little.
 * With UPDATE_PICTURES=1 in the environment the pictures are taken anew.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';

const folder = join(import.meta.dirname, '../golden/pictures');
const reduction = 4;
/** By how much a channel, from 0 to 255, may differ. */
const slack = 36;

/** Hides what floats over the map: it has tests of its own. */
const withoutFloating = '[data-floating] { visibility: hidden !important; }';

/**
 * Returns the share of pixels of `region` that differ from the kept picture called `name`, 0 where it
 * was taken anew; 1 where the sizes differ.
 */
export async function shareUnlike(region: Locator, name: string): Promise<number> {
  const taken = await stillPicture(region);
  const file = join(folder, `${name}.png`);
  const reader = await region.page().context().newPage();
  try {
    const small = await reader.evaluate(reduce, { picture: taken, reduction });
    if (process.env.UPDATE_PICTURES === '1' || !existsSync(file)) {
      await mkdir(folder, { recursive: true });
      await writeFile(file, Buffer.from(small, 'base64'));
      return 0;
    }
    const kept = (await readFile(file)).toString('base64');
    return await reader.evaluate(compare, { kept, small, slack });
  } finally {
    await reader.close();
  }
}

/** Returns a picture of `region` once two in a row are the same: labels are written and nothing fades. */
async function stillPicture(region: Locator): Promise<string> {
  let last = '';
  for (let tries = 0; tries < 12; tries += 1) {
    const shot = await region.screenshot({ animations: 'disabled', style: withoutFloating });
    const picture = shot.toString('base64');
    if (picture === last) return picture;
    last = picture;
    await region.page().waitForTimeout(400);
  }
  return last;
}

/** Runs in the page. Returns the reduced picture as PNG in base64. */
async function reduce({ picture, reduction }: { picture: string; reduction: number }) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width / reduction);
  canvas.height = Math.round(image.height / reduction);
  const context = canvas.getContext('2d');
  if (context !== null) context.imageSmoothingQuality = 'high';
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Runs in the page. Returns the share of pixels that differ. */
async function compare(given: { kept: string; small: string; slack: number }): Promise<number> {
  const pixelsOf = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  };
  const [kept, small] = [await pixelsOf(given.kept), await pixelsOf(given.small)];
  if (kept.length !== small.length || kept.length === 0) return 1;
  let unlike = 0;
  for (let pixel = 0; pixel < kept.length; pixel += 4) {
    const differs = [0, 1, 2].some(
      (channel) =>
        Math.abs((kept[pixel + channel] ?? 0) - (small[pixel + channel] ?? 0)) > given.slack,
    );
    if (differs) unlike += 1;
  }
  return unlike / (kept.length / 4);
}
