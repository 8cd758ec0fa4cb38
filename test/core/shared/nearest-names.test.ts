import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../../src/core/shared/nearest-names.ts';

const names = ['attention', 'attention head', 'retention', 'layer', 'Player', 'memory'];

describe('nearestNames', () => {
  it.each<[string, string, string[]]>([
    ['nothing for an empty name', ' ', []],
    ['nothing where no name is near', 'zebrafish', []],
    ['a letter left out', 'atention', ['attention', 'retention']],
    ['the name itself, then longer ones', 'Layer', ['layer', 'Player']],
    ['names that contain it', 'head', ['attention head']],
  ])('finds %s', (_, wanted, near) => {
    expect(nearestNames(wanted, names)).toEqual(near);
  });

  it('counts a repeated name once and orders ties by code unit', () => {
    expect(nearestNames('ab', ['ac', 'bb', 'ac', 'Ab'])).toEqual(['Ab', 'ac', 'bb']);
  });

  it('names at most as many as asked for', () => {
    expect(nearestNames('a', ['ab', 'ac', 'ad'], 2)).toEqual(['ab', 'ac']);
  });
});
