/**
 * Turns a figure's SVG into a PNG, without a browser. Its fonts are brought along, since no machine is sure
 * to have them; what they lack, as other scripts and emoji, comes from the fonts of the system.
 */
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { widestPng } from '../../src/core/export/png-width.ts';

const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf',
  '@expo-google-fonts/source-sans-3/500Medium_Italic/SourceSans3_500Medium_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/**
 * Returns the bytes of a PNG.
 * @param width pixels, a whole number; the height follows.
 * @throws RangeError for a width that cannot be drawn, Error for a text that is no SVG.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!Number.isInteger(width) || width < 1 || width > widestPng) {
    throw new RangeError(
      `figure/rasterise: a width of ${width} pixels cannot be drawn. Ask for 1 to ${widestPng}.`,
    );
  }
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: installedFonts(),
      loadSystemFonts: true,
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  });
  return new Uint8Array(image.asPng());
}

/** Returns the paths of the fonts that are there; what is missing is left to the system's. */
function installedFonts(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return fontFiles.flatMap((file) => {
    try {
      return [resolve(file)];
    } catch {
      return [];
    }
  });
}
