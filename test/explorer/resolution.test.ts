import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolutionAt, stepOf, stepRange } from '../../src/explorer/resolution.ts';

describe('the scale of resolutions', () => {
  it('has that of the build at step 0 and doubles in eight steps', () => {
    expect(resolutionAt(0, 1.5)).toBe(1.5);
    expect(resolutionAt(8, 1.5)).toBe(3);
    expect(resolutionAt(-8, 1.5)).toBe(0.75);
    expect(resolutionAt(1, 1.5)).toBe(1.64);
  });

  it('reaches from 0.3 to 5', () => {
    const { first, last } = stepRange(1.5);
    expect([resolutionAt(first, 1.5), resolutionAt(last, 1.5)]).toEqual([0.315, 4.63]);
  });

  it('reaches to what a build or an address chose beyond', () => {
    expect(stepRange(20)).toEqual({ first: -48, last: 0 });
    expect(stepRange(1, 16).last).toBe(32);
    expect(stepRange(1, 0.0625).first).toBe(-32);
  });

  it('finds the step of each resolution again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.double({ min: 0.2, max: 9 }), (step, b) => {
        if (Number.isNaN(b)) return;
        expect(stepOf(resolutionAt(step, b), b)).toBe(step);
      }),
    );
  });

  it('places a resolution between two steps there', () => {
    expect(stepOf(2, 1.5)).toBeCloseTo(3.32, 2);
  });
});
