import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { type ExplorerState, initialState } from '../../src/explorer/state.ts';
import { selectVisible } from '../../src/explorer/visible.ts';
import { nodeAt, walkFrom } from '../../src/stage/hit.ts';
import { buildMapGraph, keyOf } from '../../src/stage/map-graph.ts';
import { frameOf, projectionOf } from '../../src/stage/projection.ts';
import {
  communityStandingOf,
  composeScene,
  linkStandingOf,
  standingOf,
} from '../../src/stage/scene.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';
import { anyStateOf } from '../explorer/any-state.ts';

const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept = (number: number): NodeRef => ({ kind: 'concept', number });

/** A concept in the middle, papers around it, and one apart. */
const structure = structureOf({
  papers: [
    { x: 100, y: 0 },
    { x: 0, y: 100 },
    { x: 110, y: 30, community: 1 },
    { x: -300, y: 0, community: 1 },
  ],
  concepts: [
    { x: 0, y: 0 },
    { x: -300, y: 50, community: 1 },
  ],
  mentions: [
    [0, 0, 1],
    [1, 0, 5],
    [2, 0, 2],
    [3, 1, 1],
  ],
});
const sceneOf = (choices: Partial<ExplorerState>) =>
  composeScene(structure, { ...initialState(structure), ...choices });

describe('standingOf', () => {
  it('is usual for all when nothing is chosen', () => {
    const scene = sceneOf({});
    expect([paper(0), paper(3), concept(1)].map((node) => standingOf(scene, node))).toEqual([
      'usual',
      'usual',
      'usual',
    ]);
  });

  it('lets all but the papers of two compared sides recede, and the concepts of both', () => {
    const scene = sceneOf({
      compared: [
        { kind: 'nodes', nodes: [paper(0)] },
        { kind: 'nodes', nodes: [paper(2)] },
      ],
    });
    const nodes = [paper(0), paper(2), concept(0), paper(1), concept(1)];
    expect(nodes.map((node) => standingOf(scene, node))).toEqual([
      'usual',
      'usual',
      'usual',
      'receding',
      'receding',
    ]);
    expect(linkStandingOf(scene, paper(0), concept(0))).toBe('usual');
    expect(linkStandingOf(scene, paper(1), concept(0))).toBe('receding');
    const same = sceneOf({ compared: null });
    expect(standingOf(same, paper(1))).toBe('usual');
  });

  it('lets all but the focused part recede, and keeps the region of its community', () => {
    const divided = structureOf({
      papers: [{ parts: [0, 1] }, { parts: [0, 0] }, { parts: [1] }, { community: 1 }],
      concepts: [{ parts: [0] }],
      mentions: [
        [0, 0, 1],
        [1, 0, 1],
        [2, 0, 1],
      ],
    });
    const state = { ...initialState(divided), focusedCommunity: 0, focusedPart: [0] };
    const scene = composeScene(divided, state);
    expect([0, 1, 2, 3].map((number) => standingOf(scene, paper(number)))).toEqual([
      'usual',
      'usual',
      'receding',
      'receding',
    ]);
    expect(linkStandingOf(scene, paper(0), concept(0))).toBe('usual');
    expect(linkStandingOf(scene, paper(2), concept(0))).toBe('receding');
    expect(communityStandingOf(scene, 0)).toBe('usual');
    const deeper = composeScene(divided, { ...state, focusedPart: [0, 1] });
    expect(standingOf(deeper, paper(1))).toBe('receding');
  });

  it('lets the ego network of the selected node stand out and the rest recede', () => {
    const scene = sceneOf({ selected: concept(0) });
    expect(standingOf(scene, concept(0))).toBe('emphasised');
    expect(standingOf(scene, paper(2))).toBe('emphasised');
    expect(standingOf(scene, paper(3))).toBe('receding');
    expect(linkStandingOf(scene, paper(0), concept(0))).toBe('emphasised');
    expect(linkStandingOf(scene, paper(3), concept(1))).toBe('receding');
    expect([0, 1].map((number) => communityStandingOf(scene, number))).toEqual([
      'emphasised',
      'emphasised',
    ]);
  });

  it('follows the hovered node and keeps the selected one in view', () => {
    const scene = sceneOf({ selected: concept(0), hovered: paper(3) });
    expect(standingOf(scene, paper(3))).toBe('emphasised');
    expect(standingOf(scene, concept(0))).toBe('usual');
    expect(communityStandingOf(scene, 0)).toBe('receding');
  });

  it('lets all but the focused community recede', () => {
    const scene = sceneOf({ focusedCommunity: 1 });
    expect(standingOf(scene, concept(1))).toBe('usual');
    expect(standingOf(scene, concept(0))).toBe('receding');
    expect(linkStandingOf(scene, paper(3), concept(1))).toBe('usual');
    expect(linkStandingOf(scene, paper(2), concept(0))).toBe('receding');
  });

  it('hides what the filters take away', () => {
    const scene = sceneOf({ hiddenCommunities: [1] });
    expect(standingOf(scene, paper(3))).toBe('hidden');
    expect(linkStandingOf(scene, paper(2), concept(0))).toBe('hidden');
    expect(communityStandingOf(scene, 1)).toBe('hidden');
  });

  it('has no ego network for a selected node that is hidden', () => {
    expect(sceneOf({ selected: paper(3), hiddenCommunities: [1] }).ego).toBeNull();
  });
});

describe('linkStandingOf', () => {
  it('draws the links that the filters leave, and no other, on any map in any view', () => {
    const cases = anyStructure.chain((any) => fc.tuple(fc.constant(any), anyStateOf(any)));
    fc.assert(
      fc.property(cases, ([any, state]) => {
        const scene = composeScene(any, state);
        const drawn: string[] = [];
        buildMapGraph(any, state.view).forEachEdge((key, { source, target }) => {
          if (linkStandingOf(scene, source, target) !== 'hidden') drawn.push(key);
        });
        const { mentions, cooccurrences, similarities } = selectVisible(any, state);
        const left = [
          ...mentions.map((link) => [paper(link.paper), concept(link.concept)]),
          ...cooccurrences.map((link) => [concept(link.source), concept(link.target)]),
          ...similarities.map((link) => [paper(link.source), paper(link.target)]),
        ];
        expect(drawn).toEqual(left.map((ends) => ends.map(keyOf).join('-')));
      }),
    );
  });

  it('hides a link between concepts whose common papers are all hidden', () => {
    const common = structureOf({
      papers: [{ year: 2020 }, { year: 2021 }, { year: 2021 }],
      concepts: [{}, {}],
      mentions: [
        [0, 0, 1],
        [0, 1, 1],
        [1, 0, 1],
        [2, 1, 1],
      ],
    });
    const standing = (from: number) => {
      const choices = { view: 'concepts' as const, years: { from, to: 2021 } };
      const scene = composeScene(common, { ...initialState(common), ...choices });
      return linkStandingOf(scene, concept(0), concept(1));
    };
    expect([2020, 2021].map(standing)).toEqual(['usual', 'hidden']);
  });
});

const size = { width: 800, height: 800 };
const projection = projectionOf(
  frameOf({ left: -400, top: -400, right: 400, bottom: 400 }),
  { x: 0.5, y: 0.5, ratio: 1, angle: 0 },
  size,
);
const middle = { x: 400, y: 400 };

describe('nodeAt', () => {
  it('finds the node whose hit area holds the place, the nearest first', () => {
    const scene = sceneOf({});
    expect(nodeAt(scene, projection, { x: 400, y: 411 }, 12)).toEqual(concept(0));
    expect(nodeAt(scene, projection, { x: 504, y: 384 }, 22)).toEqual(paper(2));
    expect(nodeAt(scene, projection, { x: 400, y: 450 }, 12)).toBeNull();
  });

  it('finds no hidden node', () => {
    const scene = sceneOf({ view: 'papers' });
    expect(nodeAt(scene, projection, middle, 12)).toBeNull();
  });
});

describe('walkFrom', () => {
  it('starts at the node nearest to the middle', () => {
    expect(walkFrom(sceneOf({}), projection, 'left', middle)).toEqual(concept(0));
  });

  it('goes to the strongest neighbour that way', () => {
    const scene = sceneOf({ selected: concept(0) });
    expect(walkFrom(scene, projection, 'right', middle)).toEqual(paper(2));
    expect(walkFrom(scene, projection, 'up', middle)).toEqual(paper(1));
  });

  it('stays where no neighbour lies that way', () => {
    expect(walkFrom(sceneOf({ selected: concept(0) }), projection, 'left', middle)).toBeNull();
  });
});
