/** Fonts for the canvas: nothing on the page may have asked for them yet. */
import type { Theme } from '../theme.ts';

/** Fonts that take longer than this don't hold the labels up. */
const patienceMs = 300;

/** Resolves when the fonts of the labels are there, or when they have been waited for enough. */
export async function awaitFonts({ labelFont, placeFont }: Theme): Promise<void> {
  const fonts = [
    `400 12px ${labelFont}`,
    `italic 500 12px ${labelFont}`,
    `600 19px ${placeFont}`,
    `italic 400 14px ${placeFont}`,
  ];
  const patience = new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
  });
  const loaded = Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, patience]);
}
