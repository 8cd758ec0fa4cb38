import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../src/core/layout/describe-change.ts';
import { frame } from '../../../src/core/layout/frame.ts';
import { layOutMap, type MappedGraph } from '../../../src/core/layout/lay-out-map.ts';
import type { Layout } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';
import { overlaps, planted, previousOf, withoutPapers } from './planted-map.ts';

const whole = planted(6, 10, 12);
const isRecent = (paper: number) => paper % 10 === 4;
const early = withoutPapers(whole, isRecent);

describe('layOutMap near a previous map', () => {
  it('keeps every place of a map that stays as it is', async () => {
    const layout = await layOutMap(whole, 1, calm);
    expect(await layOutMap(whole, 9, calm, previousOf(whole, layout))).toEqual(layout);
  });

  it('keeps every place when a few nodes go', async () => {
    const layout = await layOutMap(whole, 1, calm);
    const { papers } = await layOutMap(early, 1, calm, previousOf(whole, layout));
    expect(papers).toEqual(layout.papers.filter((_, paper) => !isRecent(paper)));
  });

  it('moves the old papers little when few are added, far less than without it', async () => {
    const before = await layOutMap(early, 1, calm);
    const near = await layOutMap(whole, 1, calm, previousOf(early, before));
    const anew = await layOutMap(whole, 2, calm);
    expect(medianMove(near, before)).toBeLessThan(20);
    expect(medianMove(near, before)).toBeLessThan(0.4 * medianMove(anew, before));
  });

  it('lets no two nodes overlap, keeps all in the map and communities apart', async () => {
    const before = await layOutMap(early, 1, calm);
    const near = await layOutMap(whole, 1, calm, previousOf(early, before));
    expectWhole(near, whole);
  });

  it('puts a new paper nearer to its concepts than to the others', async () => {
    const before = await layOutMap(early, 1, calm);
    const near = await layOutMap(whole, 1, calm, previousOf(early, before));
    whole.papers.forEach((_, paper) => {
      if (!isRecent(paper)) return;
      const linked = new Set(
        whole.mentions.flatMap((link) => (link.paper === paper ? link.concept : [])),
      );
      const away = near.concepts.map((place) => distance(place, near.papers[paper]));
      expect(mean(away.filter((_, concept) => linked.has(concept)))).toBeLessThan(mean(away));
    });
  });

  it('leaves the parts of a divided community where it lay', async () => {
    const layout = await layOutMap(whole, 1, calm);
    const divided = divideFirst(whole);
    const previous = previousOf(whole, layout);
    const near = await layOutMap(divided, 1, calm, {
      ...previous,
      continued: [0, 1, 2, 3, 4, 5, null],
    });
    expectWhole(near, divided);
    const own = whole.partition.papers.flatMap((community, paper) =>
      community === 0 ? distance(near.papers[paper], layout.papers[paper]) : [],
    );
    expect(mean(own)).toBeLessThan(frame.width / 8);
  });

  it('lays out anew what shares no node with the map before', async () => {
    const strange = {
      structure: { papers: [], concepts: [], communities: [] },
      continued: whole.partition.papers.map(() => null),
    };
    expect(await layOutMap(whole, 1, calm, strange)).toEqual(await layOutMap(whole, 1, calm));
  });

  it('lays out well what is new for the greater part', async () => {
    const few = withoutPapers(whole, (paper) => paper % 10 > 1);
    const before = await layOutMap(few, 1, calm);
    expectWhole(await layOutMap(whole, 1, calm, previousOf(few, before)), whole);
  });

  it('takes ids that objects have for names of their own', async () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const hostile = { ...whole, papers: whole.papers.map(({ id }, at) => ({ id: ids[at] ?? id })) };
    const layout = await layOutMap(hostile, 1, calm);
    expect(await layOutMap(hostile, 2, calm, previousOf(hostile, layout))).toEqual(layout);
    const { papers } = await layOutMap(whole, 1, calm, previousOf(hostile, layout));
    expect(papers.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('is the same for the same map before', async () => {
    const previous = previousOf(early, await layOutMap(early, 1, calm));
    const once = await layOutMap(whole, 3, calm, previous);
    expect(await layOutMap(whole, 3, calm, previous)).toEqual(once);
  });
});

describe('describeChange', () => {
  it('says that nothing changed where nothing did', async () => {
    const layout = await layOutMap(whole, 1, calm);
    expect(describeChange(whole, layout, previousOf(whole, layout))).toEqual({
      papers: { added: [], gone: [], moved: [] },
      concepts: { added: [], gone: [], moved: [] },
      communities: { continued: [0, 1, 2, 3, 4, 5], gone: [] },
      medianDistance: 0,
    });
  });

  it('lists what is new by number and what is gone by id and name', async () => {
    const layout = await layOutMap(whole, 1, calm);
    const earlier = await layOutMap(early, 1, calm);
    const grown = describeChange(whole, layout, previousOf(early, earlier));
    const recent = [...whole.papers.keys()].filter(isRecent);
    expect(grown.papers.added).toEqual(recent);
    const shrunk = describeChange(early, earlier, previousOf(whole, layout));
    expect(shrunk.papers.gone).toEqual(
      recent.map((paper) => ({ id: `p${paper}`, title: `Title of p${paper}` })),
    );
  });

  it('counts a node as moved from 55 pixels on, and when its community is another', async () => {
    const layout = await layOutMap(whole, 1, calm);
    const previous = previousOf(whole, layout);
    const papers = layout.papers.map(({ x, y }, paper) => ({
      x: x + (paper === 3 ? 55 : paper === 5 ? 55.1 : 0),
      y,
    }));
    expect(describeChange(whole, { ...layout, papers }, previous).papers.moved).toEqual([5]);
    const elsewhere = { ...previous, continued: [0, 1, 2, 3, 4, null] };
    const { papers: changed, communities } = describeChange(whole, layout, elsewhere);
    expect(changed.moved).toEqual(
      [...whole.papers.keys()].filter((paper) => whole.partition.papers[paper] === 5),
    );
    expect(communities.gone).toEqual([{ number: 5, label: 'Community 5' }]);
  });
});

/** Half of the first community becomes a community of its own. */
function divideFirst(map: MappedGraph): MappedGraph {
  const { partition } = map;
  const divide = (communities: readonly number[]) =>
    communities.map((community, node) =>
      community === 0 && node % 2 === 0 ? partition.count : community,
    );
  return {
    ...map,
    partition: {
      ...partition,
      papers: divide(partition.papers),
      concepts: divide(partition.concepts),
      count: partition.count + 1,
    },
  };
}

function expectWhole(layout: Layout, map: MappedGraph): void {
  expect(overlaps(layout, map.concepts)).toEqual([]);
  const points = [...layout.papers, ...layout.concepts];
  const communities = [...map.partition.papers, ...map.partition.concepts];
  points.forEach((point, node) => {
    expect(point.x).toBeGreaterThan(0);
    expect(point.x).toBeLessThan(frame.width);
    expect(point.y).toBeGreaterThan(0);
    expect(point.y).toBeLessThan(frame.height);
    const away = points.map((other, number) =>
      number === node ? Number.POSITIVE_INFINITY : distance(other, point),
    );
    expect(communities[away.indexOf(Math.min(...away))]).toBe(communities[node]);
  });
}

/** Of the papers that were there before. */
function medianMove(layout: Layout, before: Layout): number {
  const old = layout.papers.filter((_, paper) => !isRecent(paper));
  const moves = old.map((place, paper) => distance(place, before.papers[paper]));
  return moves.sort((a, b) => a - b)[moves.length >> 1] ?? 0;
}

type Point = { x: number; y: number } | undefined;

function distance(a: Point, b: Point): number {
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
