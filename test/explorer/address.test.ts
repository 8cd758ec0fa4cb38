import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress } from '../../src/explorer/address.ts';
import type { PartPath } from '../../src/explorer/parts.ts';
import { initialState } from '../../src/explorer/state.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';
import { anyStateOf } from './any-state.ts';

const structure = structureOf({
  papers: [{ id: 'arxiv:1&2' }, { id: 'c:attention', community: 1 }],
  concepts: [{ id: 'concept:attention' }, { id: 'concept:__proto__', community: 1 }],
  mentions: [
    [0, 0, 1],
    [1, 1, 1],
  ],
});

describe('decodeAddress', () => {
  it.each([
    ['a node that the dataset does not hold', 's=c:unknown'],
    ['a node of no kind', 's=attention'],
    ['a member of every object', 's=c:constructor&f=p:toString'],
    ['a view that does not exist', 'v=table'],
    ['years that run backwards', 'y=2024..2020'],
    ['years that are no numbers', 'y=<img>..2020'],
    ['a number of papers below the least', 'm=0'],
    ['a number of papers that is none', 'm=1e3'],
    ['an error rate that is not among the choices', 'e=7'],
    ['an error rate written otherwise', 'e=5%25'],
    ['an error rate that is none', 'e='],
    ['a camera with two parts', 'z=1,2'],
    ['a camera without a size', 'z=0.5,0.5,0'],
    ['a camera out of reach', 'z=1000000,0,1'],
    ['a resolution that is no number', 'r=fine'],
    ['a resolution of none', 'r=0'],
    ['a resolution below zero', 'r=-1'],
    ['a resolution out of reach', 'r=900'],
    ['what belongs to others', 'map=default&utm_source=x'],
  ])('ignores %s', (_, search) => {
    expect(decodeAddress(search, structure)).toEqual(initialState(structure));
  });

  it('finds nodes whatever characters their ids hold', () => {
    const paper = { ...initialState(structure), selected: { kind: 'paper' as const, number: 0 } };
    expect(encodeAddress(paper, structure)).toBe('s=p%3Aarxiv%3A1%262');
    expect(decodeAddress('?s=p%3Ac%3Aattention', structure).selected).toEqual({
      kind: 'paper',
      number: 1,
    });
    expect(decodeAddress('?s=c:__proto__', structure).selected).toEqual({
      kind: 'concept',
      number: 1,
    });
  });

  it('reads a resolution to three digits', () => {
    expect(decodeAddress('?r=2.1187', structure).resolution).toBe(2.12);
  });

  it('names a community by a member, so that a link survives new numbers', () => {
    const rebuilt = structureOf({
      papers: [{ community: 1 }],
      concepts: [{ id: 'concept:attention', community: 1 }],
      mentions: [[0, 0, 1]],
    });
    const focused = encodeAddress({ ...initialState(structure), focusedCommunity: 0 }, structure);
    expect(decodeAddress(focused, rebuilt).focusedCommunity).toBe(1);
  });
});

/** One community of two parts, the first of which has parts of its own; its first paper lies in none. */
const divided = structureOf({
  papers: [{ parts: [] }, { parts: [0, 1] }, { parts: [1] }, { community: 1 }],
  concepts: [{ parts: [0, 0] }, { parts: [0, 1] }],
  mentions: [[1, 1, 1]],
});

describe('a part in the address', () => {
  const focus = (focusedPart: PartPath) => ({
    ...initialState(divided),
    focusedCommunity: 0,
    focusedPart,
  });

  it.each([
    ['of a depth that its member does not reach', 'f=p:p0&p=2.p:p2'],
    ['of no depth', 'f=p:p0&p=p:p2'],
    ['of another community', 'f=p:p3&p=1.p:p2'],
    ['without a community', 'p=1.p:p2'],
    ['of a member that does not exist', 'f=p:p0&p=1.p:constructor'],
  ])('is the whole community where it is %s', (_, search) => {
    expect(decodeAddress(search, divided).focusedPart).toEqual([]);
  });

  it('is named by its depth and a member, so that a link survives new numbers', () => {
    expect(encodeAddress(focus([1]), divided)).toBe('f=c%3Ac0&p=1.p%3Ap2');
    const renumbered = structureOf({
      papers: [{ parts: [] }, { parts: [1] }, { parts: [0] }],
      concepts: [{ parts: [1] }],
      mentions: [],
    });
    const { focusedPart } = decodeAddress(encodeAddress(focus([1]), divided), renumbered);
    expect(focusedPart).toEqual([0]);
  });

  it('comes back, for any state of a divided map', () => {
    fc.assert(
      fc.property(anyStateOf(divided), (state) => {
        expect(decodeAddress(encodeAddress(state, divided), divided)).toEqual(state);
      }),
    );
  });
});

describe('encodeAddress', () => {
  it('gives nothing for the first view', () => {
    expect(encodeAddress(initialState(structure), structure)).toBe('');
  });

  it.each([
    [0.001, 'e=0.1'],
    [0.01, 'e=1'],
    [0.05, ''],
    [0.2, 'e=20'],
    [1, 'e=all'],
  ])('writes the error rate %f in per cent', (errorRate, address) => {
    expect(encodeAddress({ ...initialState(structure), errorRate }, structure)).toBe(address);
  });

  it('is undone by decodeAddress, for any state of any dataset', () => {
    const cases = anyStructure.chain((any) => fc.tuple(fc.constant(any), anyStateOf(any)));
    fc.assert(
      fc.property(cases, ([any, state]) => {
        expect(decodeAddress(encodeAddress(state, any), any)).toEqual(state);
      }),
    );
  });
});
