import { expect, it } from 'vitest';
import { pngWidth, widestPng } from '../../../src/core/export/png-width.ts';

const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200">';
const high = '<svg viewBox="0 0 500 4000">';

it('doubles a drawing, or makes it as large as asked for', () => {
  expect(pngWidth(wide, {})).toBe(2400);
  expect(pngWidth(wide, { scale: 3 })).toBe(3600);
  expect(pngWidth(wide, { width: 1001 })).toBe(1001);
});

it('keeps both sides within what a browser can draw on', () => {
  expect(pngWidth(wide, { width: 50_000 })).toBe(widestPng);
  expect(pngWidth(high, { scale: 8 })).toBe(2048);
});
