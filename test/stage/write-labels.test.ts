import { describe, expect, it } from 'vitest';
import { shortTitle, tierOf, titleShapes } from '../../src/core/cartography/map-text.ts';
import { drawTerritories } from '../../src/core/cartography/territory.ts';
import type { DatasetStructure } from '../../src/core/types.ts';
import { type ExplorerState, initialState } from '../../src/explorer/state.ts';
import { boxesMeet } from '../../src/stage/geometry.ts';
import type { TextLine } from '../../src/stage/labels/text-block.ts';
import { createMemory, type Sheet, writeLabels } from '../../src/stage/labels/write-labels.ts';
import { frameOf, projectionOf } from '../../src/stage/projection.ts';
import { composeScene } from '../../src/stage/scene.ts';
import { structureOf } from '../core/structure-of.ts';
import { plainTheme } from './plain-theme.ts';

/** Three communities of twelve concepts and four papers each, on rings. */
const structure: DatasetStructure = structureOf({
  papers: around(4, 60).map((place, n) => ({ ...place, title: `Title ${n}: of a paper` })),
  concepts: around(12, 110).map((place, n) => ({
    ...place,
    label: `concept number ${n}`,
    papers: (n % 12) + 2,
  })),
  mentions: Array.from({ length: 36 }, (_, n) => [n % 12, n, 1]),
});
structure.communities = structure.communities.map((community) => ({
  ...community,
  leading: [community.number * 12, community.number * 12 + 1],
}));

function around(count: number, radius: number) {
  return [0, 1, 2].flatMap((community) =>
    Array.from({ length: count }, (_, n) => ({
      community,
      x: 200 + community * 350 + radius * Math.cos((2 * Math.PI * n) / count),
      y: 300 + radius * Math.sin((2 * Math.PI * n) / count),
    })),
  );
}

const theme = plainTheme();

const measure = (lines: readonly TextLine[]) => ({
  width: Math.max(...lines.map(({ text }) => text.length * 6.5)),
  height: lines.reduce((height, line) => height + line.lineHeight, 0),
});

function sheetOf(choices: Partial<ExplorerState>, scale: number): Sheet {
  const size = { width: 1176, height: 816 };
  const frame = frameOf({ left: 0, top: 0, right: 1110, bottom: 600 });
  const ratio = 816 / (1110 * scale);
  return {
    scene: composeScene(structure, { ...initialState(structure), ...choices }),
    theme,
    territories: drawTerritories(structure),
    projection: projectionOf(frame, { x: 0.5, y: 0.5, ratio, angle: 0 }, size),
    zoom: scale,
    area: { left: 0, top: 0, right: 1176, bottom: 816 },
    floats: [],
    typeZoom: { label: 1, place: 1 },
    measure,
  };
}

const keysOf = (choices: Partial<ExplorerState>, scale: number) =>
  writeLabels(sheetOf(choices, scale), createMemory()).map(({ key }) => key);

/** Returns the boxes of what is written, in pixels. */
const boxesOn = (sheet: Sheet) =>
  writeLabels(sheet, createMemory()).map(({ anchor, offset, block }) => {
    const screen = sheet.projection.toScreen(anchor);
    const { width, height } = measure(block.lines);
    const left = screen.x + offset.x;
    const top = screen.y + offset.y;
    return { left, top, right: left + width, bottom: top + height };
  });

describe('writeLabels', () => {
  it('writes names and at most six concepts below seven tenths', () => {
    const keys = keysOf({}, 0.6);
    expect(keys.filter((key) => key.startsWith('name'))).toHaveLength(3);
    expect(keys.filter((key) => key.startsWith('c')).length).toBeLessThanOrEqual(6);
  });

  it('writes names before concepts on a map as small as above a half sheet', () => {
    const keys = keysOf({}, 0.3);
    expect(keys.filter((key) => key.startsWith('name'))).toHaveLength(3);
  });

  it('writes paper titles only from close by', () => {
    expect(keysOf({}, 1).some((key) => key.startsWith('p'))).toBe(false);
    expect(keysOf({}, 3.5).some((key) => key.startsWith('p'))).toBe(true);
  });

  it('writes the selected node first and then only its ego network', () => {
    const keys = keysOf({ selected: { kind: 'concept', number: 5 } }, 1);
    const nodes = keys.filter((key) => !key.startsWith('name'));
    expect(nodes[0]).toBe('c5');
    expect(new Set(nodes)).toEqual(new Set(['c5', 'p5']));
  });

  it('writes the papers of a selected concept among papers alone, not the concept', () => {
    const keys = keysOf({ selected: { kind: 'concept', number: 5 }, view: 'papers' }, 1);
    expect(keys.filter((key) => !key.startsWith('name'))).toEqual(['p5']);
  });

  it('writes the selected node once while the keyboard is on its neighbour', () => {
    const selected = { kind: 'concept' as const, number: 5 };
    const hovered = { kind: 'paper' as const, number: 5 };
    const keys = keysOf({ selected, hovered }, 1);
    expect(keys.filter((key) => key === 'c5')).toHaveLength(1);
  });

  it.each([0.4, 0.6, 1])(
    'writes the names of communities around a selection at scale %d',
    (scale) => {
      const keys = keysOf({ selected: { kind: 'concept', number: 5 } }, scale);
      expect(keys.filter((key) => key.startsWith('name'))).toEqual(['name0', 'name1', 'name2']);
    },
  );

  it('writes nothing under what floats over the map', () => {
    const sheet = sheetOf({}, 1);
    const button = { left: 150, top: 100, right: 400, bottom: 700 };
    for (const box of boxesOn({ ...sheet, floats: [button] })) {
      expect(boxesMeet(box, button)).toBe(false);
    }
  });

  it('writes no name of a hidden community', () => {
    expect(keysOf({ hiddenCommunities: [1] }, 1)).not.toContain('name1');
  });

  it.each([0.5, 1, 1.8, 3.5])('lets nothing overlap at scale %d', (scale) => {
    for (const choices of [{}, { selected: { kind: 'paper' as const, number: 2 } }]) {
      const boxes = boxesOn(sheetOf(choices, scale));
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(boxesMeet(box, other)).toBe(false);
      });
    }
  });

  it('moves a name into the visible part of its territory', () => {
    const sheet = { ...sheetOf({}, 1), area: { left: 0, top: 0, right: 260, bottom: 816 } };
    const name = writeLabels(sheet, createMemory()).find(({ key }) => key === 'name0');
    expect(name).toBeDefined();
    expect(sheet.projection.toScreen(name?.anchor ?? { x: 0, y: 0 }).x).toBeLessThan(260);
  });

  it('writes the same in the same place again', () => {
    const memory = createMemory();
    const once = writeLabels(sheetOf({}, 1), memory);
    expect(writeLabels(sheetOf({}, 1), memory)).toEqual(once);
  });
});

describe('tierOf', () => {
  it('rises with papers, and with the corpus at which it rises', () => {
    expect([0, 2, 6, 11].map((concept) => tierOf(structure, concept))).toEqual([0, 1, 2, 2]);
    const large = { ...structure, papers: Array(6200).fill(structure.papers[0]) };
    expect(tierOf(large, 11)).toBe(0);
  });
});

describe('shortTitle', () => {
  it.each([
    ['FIT: Far-reaching Interleaved Transformers', 'FIT'],
    ['Attention Is All You Need', 'Attention Is All You…'],
    ['Antidisestablishmentarianism', 'Antidisestablishmentar…'],
    ['Ratio 1:2 matters', 'Ratio 1:2 matters'],
    ['', ''],
  ])('cuts %j to %j', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});

describe('titleShapes', () => {
  it.each([
    ['Attention', [['Attention']]],
    ['Deep learning', [['Deep learning'], ['Deep', 'learning']]],
    [
      'Multimodal large language model',
      [['Multimodal large', 'language model'], ['Multimodal large language model']],
    ],
  ])('gives the shapes of %j, the preferred one first', (name, shapes) => {
    expect(titleShapes(name, 20)).toEqual(shapes);
  });
});
