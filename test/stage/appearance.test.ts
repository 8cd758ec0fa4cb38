import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { initialState } from '../../src/explorer/state.ts';
import { nodeAppearance, ringReachOf } from '../../src/stage/appearance.ts';
import { composeScene } from '../../src/stage/scene.ts';
import { structureOf } from '../core/structure-of.ts';
import { plainTheme } from './plain-theme.ts';

const theme = plainTheme();
const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept = (number: number): NodeRef => ({ kind: 'concept', number });
const structure = structureOf({
  papers: [{ between: [1] }, {}, { community: 1 }],
  concepts: [{ between: [1] }, {}],
  mentions: [
    [0, 0, 1],
    [1, 1, 1],
  ],
});

describe('the dashed ring', () => {
  const scene = composeScene(structure, initialState(structure));

  it('stands around borderline nodes alone', () => {
    const rings = [paper(0), paper(1), concept(0), concept(1)].map(
      (node) => nodeAppearance(scene, theme, node).ring,
    );
    expect(rings.map((ring) => (ring ?? 0) > 0)).toEqual([true, false, true, false]);
  });

  it('keeps labels off where it stands', () => {
    expect(ringReachOf(scene, paper(0))).toBeGreaterThan(0);
    expect(ringReachOf(scene, paper(1))).toBe(0);
  });

  it('recedes with its node: it takes its colour', () => {
    const focused = composeScene(structure, { ...initialState(structure), focusedCommunity: 1 });
    const { ring, color } = nodeAppearance(focused, theme, concept(0));
    expect(ring).toBe(nodeAppearance(scene, theme, concept(0)).ring);
    expect(color).toBe('rgba(128, 128, 128, 0.2)');
  });
});
