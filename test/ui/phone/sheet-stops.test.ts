import { describe, expect, it } from 'vitest';
import {
  coveredHeight,
  nearestStop,
  nextStop,
  sheetHeights,
} from '../../../src/ui/phone/sheet-stops.ts';

const heights = sheetHeights(844);

describe('the stops of the sheet', () => {
  it('leaves the top bar free at full', () => {
    expect(heights).toEqual({ peek: 64, half: 463, full: 728 });
  });

  it('never makes the full sheet lower than its peek', () => {
    expect(sheetHeights(120).full).toBe(64);
  });

  it.each([
    [0, 'peek'],
    [200, 'peek'],
    [300, 'half'],
    [600, 'full'],
    [2000, 'full'],
  ])('settles %i px at %s', (height, stop) => {
    expect(nearestStop(heights, height)).toBe(stop);
  });

  it('raises step by step, then lowers', () => {
    expect(nextStop('peek')).toBe('half');
    expect(nextStop('half')).toBe('full');
    expect(nextStop('full')).toBe('peek');
  });

  it('leaves the map of the half sheet in place under the full one', () => {
    expect(coveredHeight(heights, 'full')).toBe(heights.half);
    expect(coveredHeight(heights, 'peek')).toBe(64);
  });
});
