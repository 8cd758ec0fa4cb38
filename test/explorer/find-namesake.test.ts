import { describe, expect, it } from 'vitest';
import { findNamesake } from '../../src/explorer/find-namesake.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [],
  concepts: ['gut', 'Gut', 'spinal cord', 'self-attention', '__proto__'].map((label) => ({
    label,
    papers: 2,
  })),
  mentions: [],
});

describe('findNamesake', () => {
  it.each([
    ['gut', { concept: 0, same: true }],
    ['Gut', { concept: 1, same: true }],
    ['GUT', { concept: 0, same: true }],
    ['Self attention', { concept: 3, same: true }],
    ['guts', { concept: 0, same: false }],
    ['gút', { concept: 0, same: false }],
    ['__PROTO__', { concept: 4, same: true }],
  ])('takes %j for that of another concept', (name, namesake) => {
    expect(findNamesake(structure, 2, name)).toEqual(namesake);
  });

  it.each(['', ' - ', 'spinal', 'Spinal-Cord'])('finds none for %j', (name) => {
    expect(findNamesake(structure, 2, name)).toBeNull();
  });
});
