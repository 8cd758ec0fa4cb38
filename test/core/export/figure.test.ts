import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { boxContains, boxesMeet } from '../../../src/core/cartography/geometry.ts';
import {
  drawFigure,
  figureSize,
  figureWidth,
} from '../../../src/core/export/figure/draw-figure.ts';
import { placeFigureTexts } from '../../../src/core/export/figure/figure-labels.ts';
import { figurePart } from '../../../src/core/export/figure/figure-part.ts';
import { planExport, textOf } from '../../../src/core/export/plan-export.ts';
import type { ExportSource, FigureOptions } from '../../../src/core/export/source.ts';
import {
  induceSubgraph,
  selectCommunity,
  selectEgoNetwork,
} from '../../../src/core/graph/subgraph.ts';
import type { DatasetStructure } from '../../../src/core/types.ts';
import { anyStructure, structureOf } from '../structure-of.ts';
import { hostileStructure, hostileTexts } from './hostile-structure.ts';
import { sourceOf } from './source-of.ts';

interface Drawn {
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** Names of the elements around it, and their ids. */
  around: string[];
}

/** Reads the drawing strictly: a tag that is not closed in order, or a bare `&` or `<`, is an error. */
function read(svg: string): Drawn[] {
  expect(svg.replace(/&(amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
  const open: Drawn[] = [];
  const all: Drawn[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const around = open.flatMap((outer) => [outer.name, outer.attributes.id ?? '']);
        const drawn = { name, attributes, text: '', around };
        open.push(drawn);
        all.push(drawn);
      },
      ontext: (text) => {
        const inner = open.at(-1);
        if (inner !== undefined) inner.text += text;
      },
      onclosetag: (name, implied) => {
        const self = svg.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        expect(implied && !self).toBe(false);
        expect(open.pop()?.name).toBe(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  expect(open).toEqual([]);
  return all;
}

const draw = (source: ExportSource, options: FigureOptions = {}) =>
  [...drawFigure(source, options)].join('');
const within = (drawn: Drawn[], id: string, name: string) =>
  drawn.filter((one) => one.name === name && one.around.includes(id));
const titled = (drawn: Drawn[], name: string) =>
  drawn.filter((one, place) => one.name === name && drawn[place + 1]?.name === 'title');
/** Words that are read, without their halos. */
const words = (drawn: Drawn[]) =>
  drawn
    .filter(({ name, attributes }) => name === 'text' && attributes['aria-hidden'] !== 'true')
    .map(({ text }) => text);

const small = structureOf({
  papers: [
    { title: 'First', community: 0, x: 0, y: 0 },
    { title: 'Second', community: 1, x: 300, y: 80, between: [0] },
  ],
  concepts: [
    { label: 'attention', community: 0, x: 60, y: 40 },
    { label: 'memory', community: 1, x: 260, y: 0 },
    { label: 'routing', community: 1, x: 330, y: 20 },
  ],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
    [1, 1, 1],
    [1, 2, 1],
  ],
});

describe('the figure of an empty part', () => {
  const drawn = read(draw(sourceOf(small, { subgraph: induceSubgraph(small, [], []) })));

  it('is a whole drawing that says so', () => {
    expect(drawn[0]?.name).toBe('svg');
    expect(words(drawn)).toContain('This part of the map holds no papers and no concepts.');
  });

  it('has no map and no legend', () => {
    expect(drawn.some(({ attributes }) => attributes.id === 'figure-nodes')).toBe(false);
    expect(drawn.some(({ attributes }) => attributes.id === 'figure-legend')).toBe(false);
  });
});

describe('the figure', () => {
  const drawn = read(draw(sourceOf(small)));

  it('draws a disc a concept, a square a paper and a line a mention', () => {
    expect(titled(drawn, 'circle')).toHaveLength(3);
    expect(titled(drawn, 'rect')).toHaveLength(2);
    expect(within(drawn, 'figure-links', 'line')).toHaveLength(4);
  });

  it('draws a part alone, with the links that are in it', () => {
    const subgraph = selectEgoNetwork(small, { kind: 'concept', number: 0 }, 1);
    const part = read(draw(sourceOf(small, { subgraph })));
    expect(titled(part, 'circle')).toHaveLength(1);
    expect(titled(part, 'rect')).toHaveLength(1);
    expect(within(part, 'figure-links', 'line')).toHaveLength(1);
  });

  it('draws co-occurrences where there are concepts alone, similarities where papers', () => {
    const concepts = induceSubgraph(small, [], [0, 1, 2]);
    const papers = induceSubgraph(small, [0, 1], []);
    const lines = (subgraph: typeof concepts) =>
      within(read(draw(sourceOf(small, { subgraph }))), 'figure-links', 'line').length;
    expect(lines(concepts)).toBe(concepts.cooccurrences.length);
    expect(lines(papers)).toBe(papers.similarities.length);
  });

  it('writes the label of every one of a few nodes', () => {
    expect(words(drawn)).toEqual(
      expect.arrayContaining(['attention', 'memory', 'routing', 'First', 'Second']),
    );
  });

  it('rings a borderline node in dashes', () => {
    const dashed = within(drawn, 'figure-nodes', 'rect').filter(
      ({ attributes }) => attributes['stroke-dasharray'] !== undefined,
    );
    expect(dashed).toHaveLength(1);
  });

  it('gives each community a coast, a band within it and a place in the legend', () => {
    expect(within(drawn, 'figure-land', 'clipPath')).toHaveLength(2);
    expect(within(drawn, 'figure-legend', 'text').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Community 0', 'Community 1', 'papers', 'concepts']),
    );
  });

  it('is named and described for who cannot see it', () => {
    const root = drawn[0];
    const named = root?.attributes['aria-labelledby']?.split(' ');
    const texts = named?.map((id) => drawn.find(({ attributes }) => attributes.id === id)?.text);
    expect(root?.attributes.role).toBe('img');
    expect(texts).toEqual(['small', '2 papers and 3 concepts in 2 communities; 4 mentions.']);
  });

  it('takes only elements that every program draws, and nothing from outside', () => {
    const names = new Set(drawn.map(({ name }) => name));
    const allowed = 'svg title desc defs pattern clipPath g path line circle rect text'.split(' ');
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
    const values = drawn.flatMap(({ attributes }) => Object.values(attributes));
    expect(values.filter((value) => /href|url\((?!#)|javascript|data:/.test(value))).toEqual([]);
  });

  it('has coordinates of at most two decimals', () => {
    const places = drawn.flatMap(({ attributes: { cx, cy, x, y, x1, d } }) => [
      cx,
      cy,
      x,
      y,
      x1,
      d,
    ]);
    expect(places.filter((place) => /\.\d{3}|NaN|Infinity|e-/.test(place ?? ''))).toEqual([]);
  });

  it('comes in pieces, as one file, the same every time', () => {
    const files = planExport(sourceOf(small), 'svg');
    const [file] = files;
    if (file === undefined) throw new Error('no file');
    expect(files.map((one) => one.file)).toEqual(['small.svg']);
    expect([...file.pieces()].length).toBeGreaterThan(9);
    expect(textOf(file)).toBe(textOf(file));
    expect(textOf(planExport(sourceOf(small), 'png')[0] ?? file)).toBe(textOf(file));
  });

  it('tells its size beforehand', () => {
    const size = figureSize(sourceOf(small), { caption: 'word '.repeat(400) });
    const [root] = read(draw(sourceOf(small), { caption: 'word '.repeat(400) }));
    expect(size.width).toBe(figureWidth);
    expect(root?.attributes).toMatchObject({
      width: String(size.width),
      height: String(size.height),
      viewBox: `0 0 ${size.width} ${size.height}`,
    });
  });
});

describe('options of the figure', () => {
  const ground = (svg: string) => /<rect width="1200"[^>]* fill="(#\w+)"/.exec(svg)?.[1];

  it('paint a light ground, a dark one or none', () => {
    expect(ground(draw(sourceOf(small)))).toBe('#f1f5f7');
    expect(ground(draw(sourceOf(small), { theme: 'dark' }))).toBe('#13181c');
    expect(ground(draw(sourceOf(small), { transparent: true }))).toBeUndefined();
  });

  it('leave the legend out, and the drawing is lower', () => {
    const drawn = read(draw(sourceOf(small), { legend: false }));
    expect(drawn.some(({ attributes }) => attributes.id === 'figure-legend')).toBe(false);
    expect(figureSize(sourceOf(small), { legend: false }).height).toBeLessThan(
      figureSize(sourceOf(small)).height,
    );
  });

  it('put a title and a caption, by default the part and its counts, or none', () => {
    const source = sourceOf(small, { title: 'Map', scope: { kind: 'ego', subject: 'routing' } });
    const counts = '2 papers and 3 concepts in 2 communities; 4 mentions.';
    expect(words(read(draw(source)))).toEqual(expect.arrayContaining(['Map: routing', counts]));
    const own = words(read(draw(source, { title: 'Fig. 1', caption: 'Seen\nfrom above' })));
    expect(own).toEqual(expect.arrayContaining(['Fig. 1', 'Seen', 'from above']));
    const none = words(read(draw(source, { title: '', caption: '' })));
    expect(none).not.toContain('Map: routing');
    expect(none).not.toContain(counts);
  });
});

describe('hostile texts', () => {
  const source = sourceOf(hostileStructure, {
    title: '<b>&"\u0000\uD800',
    scope: { kind: 'ego', subject: ']]>' },
  });
  const drawn = read(draw(source, { caption: hostileTexts.join('\n') }));

  it('become text and nothing else', () => {
    expect(words(drawn)).toContain('<b>&": ]]>');
    const titles = titled(drawn, 'circle').map((_, place) => place);
    expect(titles).toHaveLength(hostileTexts.length);
    expect(words(drawn)).toContain('emoji 🧭 and عربى and 漢字');
    expect(words(drawn)).toContain('two');
  });

  it('are told of where XML cannot hold a character', () => {
    const structure = structureOf({
      papers: [{ id: 'p', title: 'a\u0001b\u0002' }],
      concepts: [],
      mentions: [],
    });
    const said: string[] = [];
    const [file] = planExport(sourceOf(structure), 'svg');
    for (const _ of file?.pieces(({ code, message }) => said.push(code, message)) ?? []);
    expect(said).toEqual([
      'forbidden-characters',
      '2 characters were left out that XML cannot hold, first in the title of "p".',
    ]);
  });

  it('keep no character that XML forbids', () => {
    const svg = draw(source);
    expect([...svg].filter((one) => one < ' ' && one !== '\n')).toEqual([]);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('what is written on the figure', () => {
  const frame = { left: 24, right: 1176, top: 50 };
  const disjoint = (structure: DatasetStructure, subgraph: ExportSource['subgraph']) => {
    const part = figurePart(sourceOf(structure, { subgraph }), frame);
    const area = { ...part.frame, left: 8, right: 1192 };
    const { names, labels } = placeFigureTexts(part, area);
    const boxes = [...names, ...labels].map(({ box }) => box);
    for (const [place, box] of boxes.entries()) {
      expect(boxContains(area, box)).toBe(true);
      expect(boxes.slice(place + 1).filter((other) => boxesMeet(box, other))).toEqual([]);
    }
  };
  /** A small map whose nodes lie anywhere, on top of one another too. */
  const anyMap = anyStructure.chain((structure) =>
    fc.array(fc.tuple(fc.nat(600), fc.nat(400)), { minLength: 16, maxLength: 16 }).map((places) => {
      const at = (place: number) => ({ x: places[place]?.[0] ?? 0, y: places[place]?.[1] ?? 0 });
      return {
        ...structure,
        papers: structure.papers.map((paper, number) => ({ ...paper, ...at(number) })),
        concepts: structure.concepts.map((concept, number) => ({ ...concept, ...at(8 + number) })),
      };
    }),
  );

  it('never overlaps and stays in the frame, of all and of a community', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(2), (structure, community) => {
        disjoint(structure, sourceOf(structure).subgraph);
        disjoint(structure, selectCommunity(structure, community));
      }),
      { numRuns: 40 },
    );
  });

  it('never overlaps on a crowded map', () => {
    const nodes = Array.from({ length: 260 }, (_, number) => ({
      community: number % 5,
      x: (number * 137) % 1000,
      y: (number * 89) % 700,
    }));
    const crowded = structureOf({
      papers: nodes,
      concepts: nodes.map((node, number) => ({ ...node, x: node.y, label: `concept ${number}` })),
      mentions: nodes.map((_, number) => [number, number, 1]),
    });
    disjoint(crowded, sourceOf(crowded).subgraph);
  });
});
