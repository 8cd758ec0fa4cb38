/** What is to be seen in a screenshot. */
import type { Locator, Page } from 'playwright-core';

/**
 * Returns, for each of `colors` (`#rrggbb`), how many pixels of the picture of `region` have it, or
 * one that differs by at most 8 in each channel.
 */
export async function countPixels(region: Locator, colors: readonly string[]): Promise<number[]> {
  const picture = (await region.screenshot({ animations: 'disabled' })).toString('base64');
  const reader: Page = await region.page().context().newPage();
  try {
    return await reader.evaluate(
      async ([source, wanted]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        return wanted.map((color) => {
          const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
          let count = 0;
          for (let pixel = 0; pixel < pixels.length; pixel += 4) {
            const near = channels.every(
              (value, channel) => Math.abs(value - (pixels[pixel + channel] ?? 0)) <= 8,
            );
            if (near) count += 1;
          }
          return count;
        });
      },
      [picture, colors] as const,
    );
  } finally {
    await reader.close();
  }
}
