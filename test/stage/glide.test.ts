import { beforeEach, describe, expect, it } from 'vitest';
import { displacementsOf, sameConcepts } from '../../src/stage/displacements.ts';
import { createFade } from '../../src/stage/fade.ts';
import { createGlide, type Glide } from '../../src/stage/glide.ts';
import { positionOf } from '../../src/stage/labels/choose.ts';
import { structureOf } from '../core/structure-of.ts';

const home = { x: 10, y: 20 };

describe('a glide', () => {
  let time: number;
  let glide: Glide;
  beforeEach(() => {
    time = 0;
    glide = createGlide(() => time);
  });

  it('leaves nodes at home while there is none', () => {
    expect(glide.isUnderway()).toBe(false);
    expect(glide.advance()).toBe(false);
    expect(glide.placeOf('p0', home)).toEqual(home);
  });

  it('takes nodes from where they were to their home, and rests there', () => {
    glide.start(new Map([['p0', { x: 0, y: 0 }]]), 600);
    expect(glide.placeOf('p0', home)).toEqual({ x: 0, y: 0 });
    expect(glide.placeOf('p1', home)).toEqual(home);
    time = 300;
    expect(glide.advance()).toBe(true);
    const { x, y } = glide.placeOf('p0', home);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(10);
    expect(y).toBeCloseTo(2 * x);
    time = 600;
    expect(glide.advance()).toBe(false);
    expect(glide.placeOf('p0', home)).toEqual(home);
  });

  it('turns to another map from where its nodes are', () => {
    glide.start(new Map([['p0', { x: 0, y: 0 }]]), 600);
    time = 300;
    glide.advance();
    const midway = glide.placeOf('p0', home);
    glide.start(new Map([['p0', midway]]), 600);
    expect(glide.placeOf('p0', { x: -5, y: 0 })).toEqual(midway);
  });

  it('is over at once without a duration', () => {
    glide.start(new Map([['p0', { x: 0, y: 0 }]]), 0);
    expect(glide.isUnderway()).toBe(false);
    expect(glide.placeOf('p0', home)).toEqual(home);
  });
});

describe('a fade', () => {
  it('turns from where it is', () => {
    let time = 0;
    const fade = createFade(1, () => time);
    expect([fade.share(), fade.isUnderway()]).toEqual([1, false]);
    fade.turnTo(0, 100);
    time = 25;
    expect(fade.share()).toBe(0.75);
    fade.turnTo(1, 100);
    time = 75;
    expect([fade.share(), fade.isUnderway()]).toEqual([0.875, true]);
    time = 200;
    expect([fade.share(), fade.isUnderway()]).toEqual([1, false]);
    fade.turnTo(0, 0);
    expect(fade.share()).toBe(0);
  });
});

describe('displacementsOf', () => {
  const before = structureOf({
    papers: [
      { x: 0, y: 0 },
      { x: 5, y: 5 },
    ],
    concepts: [
      { id: 'concept:gone', x: 1, y: 1 },
      { id: 'concept:kept', x: 2, y: 2 },
    ],
    mentions: [],
  });
  const after = structureOf({
    papers: [
      { x: 0, y: 0 },
      { x: 6, y: 5 },
    ],
    concepts: [
      { id: 'concept:kept', x: 9, y: 9 },
      { id: 'concept:new', x: 3, y: 3 },
    ],
    mentions: [],
  });

  it('follows papers by number and concepts by id, as far as they move', () => {
    const drawn = (node: Parameters<typeof positionOf>[1]) =>
      positionOf({ structure: before, moved: new Map() }, node);
    expect([...displacementsOf(before, after, drawn)]).toEqual([
      ['p1', { x: 5, y: 5 }],
      ['c0', { x: 2, y: 2 }],
    ]);
    expect(displacementsOf(before, before, drawn).size).toBe(0);
  });

  it('is of maps whose numbers may mean other concepts', () => {
    expect(sameConcepts(before, before)).toBe(true);
    expect(sameConcepts(before, after)).toBe(false);
  });
});
