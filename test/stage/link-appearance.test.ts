import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { type ExplorerState, initialState } from '../../src/explorer/state.ts';
import { linkAppearance } from '../../src/stage/appearance.ts';
import { composeScene } from '../../src/stage/scene.ts';
import { structureOf } from '../core/structure-of.ts';
import { plainTheme } from './plain-theme.ts';

const structure = structureOf({
  papers: [{}],
  concepts: [{}, {}],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
  ],
});

const theme = plainTheme({ innerEdge: 0.3, crossEdge: 0.1, firmEdge: 0.55 });

const concept = (number: number): NodeRef => ({ kind: 'concept', number });

/** A map on which one link passes at every rate, unless none is to. */
const structureWith = (least: number) => ({
  ...structure,
  cooccurrences: structure.cooccurrences.map((link) => ({ ...link, qValue: least })),
});

/** Width and opacity of the link between the two concepts, on a map whose least q-value is `least`. */
function drawn(qValue: number | null, state: Partial<ExplorerState>, least = 0) {
  const map = structureWith(least);
  const scene = composeScene(map, { ...initialState(map), view: 'concepts', ...state });
  const link = { source: concept(0), target: concept(1), weight: 1, qValue, main: true };
  const { size = 0, color = '', hidden = false } = linkAppearance(scene, theme, link);
  return { size, opacity: Number(/([\d.]+)\)$/.exec(color)?.[1]), hidden };
}

describe('linkAppearance', () => {
  it.each([
    ['as usual', {}],
    ['in an ego network', { selected: concept(0) }],
  ])('draws a link that passes firmer than one that does not, %s', (_, state) => {
    const firm = drawn(0.04, state);
    const faded = drawn(0.06, state);
    expect(firm.size).toBeGreaterThan(faded.size);
    expect(firm.opacity).toBeGreaterThan(faded.opacity);
  });

  it('hides no link for its test', () => {
    const faded = drawn(1, { errorRate: 0.001 });
    expect(faded.hidden).toBe(false);
    expect(faded.size).toBeGreaterThan(0.5);
    expect(faded.opacity).toBeGreaterThan(0.2);
  });

  it('draws a link that passes in the width and strength that the key shows', () => {
    expect(drawn(0.04, {})).toEqual({
      size: 1.8,
      opacity: expect.closeTo(0.715, 2),
      hidden: false,
    });
  });

  it.each([
    ['as usual', {}],
    ['in an ego network', { selected: concept(0) }],
  ])('fades no link where none passes, %s', (_, state) => {
    expect(drawn(1, state, 1)).toEqual(drawn(null, state));
  });

  it('draws all links alike where every one passes, as those without a test', () => {
    const all = { errorRate: 1 };
    expect(drawn(1, all)).toEqual(drawn(0.001, all));
    expect(drawn(1, all)).toEqual(drawn(null, {}));
  });
});
