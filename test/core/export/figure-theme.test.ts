import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FigureTheme, figureThemes } from '../../../src/core/export/figure/theme.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** Returns the value of a token in a theme. */
function tokenIn(theme: 'light' | 'dark', token: string): string {
  const dark = tokens.indexOf('[data-theme="dark"]');
  const part = theme === 'dark' ? tokens.slice(dark) : tokens.slice(0, dark);
  return new RegExp(`--${token}: ([^;]+);`).exec(part)?.[1] ?? '';
}

/** Returns sRGB channels of `oklch(lightness chroma hue)`, after B. Ottosson, "A perceptual color space for image processing". */
function channelsOf(oklch: string): number[] {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.match(/[\d.]+/g)?.map(Number) ?? [];
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const curved = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return 255 * curved;
  });
}

describe.each(['light', 'dark'] as const)('the %s theme of figures', (name) => {
  const theme: FigureTheme = figureThemes[name];
  const colours: [string, string][] = [
    ['map-ground', theme.ground],
    ['rule', theme.rule],
    ['ink', theme.ink],
    ['ink-2', theme.ink2],
    ['paper-fill', theme.paperFill],
    ...theme.communities.map((colour, slot): [string, string] => [`c${slot + 1}`, colour]),
  ];

  it.each(colours)('has the colour of --%s', (token, colour) => {
    const expected = channelsOf(tokenIn(name, token));
    const found = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (const [channel, value] of found.entries()) {
      expect(Math.abs(value - (expected[channel] ?? -9))).toBeLessThanOrEqual(1.5);
    }
  });

  it.each([
    ['region-fill', theme.regionFill],
    ['region-band', theme.regionBand],
    ['region-line', theme.regionLine],
    ['edge-same', theme.innerEdge],
    ['edge-cross', theme.crossEdge],
  ])('has the opacity of --%s', (token, share) => {
    expect(share).toBe(Number(tokenIn(name, token)));
  });
});
