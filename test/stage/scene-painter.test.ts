import { describe, expect, it } from 'vitest';
import type { NodeRef } from '../../src/core/types.ts';
import { type ExplorerState, initialState } from '../../src/explorer/state.ts';
import { nodeAppearance } from '../../src/stage/appearance.ts';
import { buildMapGraph, nodeOf } from '../../src/stage/map-graph.ts';
import { composeScene, type Scene } from '../../src/stage/scene.ts';
import { createScenePainter } from '../../src/stage/scene-painter.ts';
import { structureOf } from '../core/structure-of.ts';
import { plainTheme } from './plain-theme.ts';

const structure = structureOf({
  papers: [{}, {}, {}],
  concepts: [{}, {}],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
  ],
});
const graph = buildMapGraph(structure, 'both');
const keys = graph.nodes();
const theme = plainTheme({});
const paper = (number: number): NodeRef => ({ kind: 'paper', number });
const concept = (number: number): NodeRef => ({ kind: 'concept', number });

/** How every node looks in `scene`, each look by a number. */
const looks: string[] = [];
const rowOf = (scene: Scene, key: string) => {
  const node = nodeOf(key);
  const look = JSON.stringify(node === null ? null : nodeAppearance(scene, theme, node));
  if (!looks.includes(look)) looks.push(look);
  return looks.indexOf(look);
};

/** A painter of nodes alone, with what it has written: every row, and how many were computed. */
function paintNodes() {
  const program = { array: new Float32Array(keys.length).fill(-1) };
  const made = { program, computed: 0, frames: 0 };
  const painter = createScenePainter({
    graph: () => graph,
    programs: () => [program],
    write(scene, nodes) {
      made.computed += nodes.length;
      for (const key of nodes) program.array[keys.indexOf(key)] = rowOf(scene, key);
    },
    draw: () => {
      made.frames += 1;
    },
  });
  return { painter, made };
}

/** As in the store, what is not chosen anew stays the same object. */
const first = initialState(structure);
const sceneOf = (state: Partial<ExplorerState>) => composeScene(structure, { ...first, ...state });
const drawnAnew = (scene: Scene) => Float32Array.from(keys, (key) => rowOf(scene, key));

const steps: Partial<ExplorerState>[] = [
  {},
  { hovered: concept(0) },
  { hovered: paper(2) },
  { selected: paper(0), hovered: concept(1) },
  { selected: paper(0) },
  { picked: [concept(0), concept(1)] },
  { picked: [concept(0), concept(1)], hovered: paper(2) },
  { link: { source: paper(1), target: concept(0) } },
  { focusedCommunity: 0 },
  { minPapers: 3, hovered: paper(0) },
  { hovered: paper(0) },
  {},
];

describe('createScenePainter', () => {
  it('draws every scene as if it were the first', () => {
    const { painter, made } = paintNodes();
    for (const step of steps) {
      const scene = sceneOf(step);
      painter.show(scene);
      expect(made.program.array).toEqual(drawnAnew(scene));
    }
    expect(made.frames).toBe(steps.length);
  });

  it('computes what stands out and nothing else once both grounds are there', () => {
    const { painter, made } = paintNodes();
    painter.show(sceneOf({}));
    painter.prepare();
    made.computed = 0;
    painter.show(sceneOf({ hovered: paper(2) }));
    expect(made.computed).toBe(2);
    painter.show(sceneOf({}));
    expect(made.computed).toBe(2);
  });

  it('leaves what is shown as it is while it prepares, and asks for no frame', () => {
    const { painter, made } = paintNodes();
    const scene = sceneOf({ hovered: concept(0) });
    painter.show(scene);
    painter.prepare();
    expect(made.program.array).toEqual(drawnAnew(scene));
    expect(made.frames).toBe(1);
  });

  it('computes all anew when it is told to forget', () => {
    const { painter, made } = paintNodes();
    painter.show(sceneOf({}));
    painter.forget();
    made.computed = 0;
    painter.show(sceneOf({}));
    expect(made.computed).toBe(keys.length);
  });
});
