import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { type ExplorerState, initialState } from '../../src/explorer/state.ts';
import { createLinkFinder } from '../../src/stage/link-hit.ts';
import { buildMapGraph } from '../../src/stage/map-graph.ts';
import { composeScene } from '../../src/stage/scene.ts';
import { structureOf } from '../core/structure-of.ts';

const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept = (number: number): NodeRef => ({ kind: 'concept', number });

/** Two links from the concept in the middle: to the right and upwards; and one far away. */
const structure = structureOf({
  papers: [
    { x: 100, y: 0 },
    { x: 0, y: 100 },
    { x: 500, y: 0 },
  ],
  concepts: [
    { x: 0, y: 0 },
    { x: 500, y: 100 },
  ],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [2, 1, 1],
  ],
});
const graph = buildMapGraph(structure, 'both');
const find = createLinkFinder();
const at = (x: number, y: number, choices: Partial<ExplorerState> = {}) =>
  find(graph, composeScene(structure, { ...initialState(structure), ...choices }), { x, y }, 5);

const right = { source: paper(0), target: concept(0) };

describe('the link under a place', () => {
  it('is the nearest within reach', () => {
    expect(at(50, 4)).toEqual(right);
    expect(at(2, 30)).toEqual({ source: paper(1), target: concept(0) });
    expect(at(50, 6)).toBe(null);
  });

  it('ends where its ends are', () => {
    expect(at(108, 0)).toBe(null);
    expect(at(103, 0)).toEqual(right);
  });

  it('follows a node that was put elsewhere', () => {
    const pins = [{ node: paper(0), x: 100, y: 100 }];
    expect(at(50, 0, { pins })).toBe(null);
    expect(at(50, 50, { pins })).toEqual(right);
  });

  it('is none that is hidden, or recedes before a selection', () => {
    expect(at(500, 50)).not.toBe(null);
    expect(at(500, 50, { hiddenNodes: [paper(2)] })).toBe(null);
    expect(at(500, 50, { selected: concept(0) })).toBe(null);
    expect(at(50, 0, { selected: concept(0) })).toEqual(right);
  });

  it('is none where more run together than can be told apart', () => {
    const fan = structureOf({
      papers: Array.from({ length: 12 }, (_, number) => ({ x: 100, y: number / 4 })),
      concepts: [{ x: 0, y: 0 }],
      mentions: Array.from(
        { length: 12 },
        (_, number) => [number, 0, 1] as [number, number, number],
      ),
    });
    const fanGraph = buildMapGraph(fan, 'both');
    const inFan = (choices: Partial<ExplorerState>) =>
      find(fanGraph, composeScene(fan, { ...initialState(fan), ...choices }), { x: 50, y: 1 }, 5);
    expect(inFan({})).toBe(null);
    expect(inFan({ selected: concept(0) })).not.toBe(null);
  });
});
