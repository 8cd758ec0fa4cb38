import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress } from '../../src/explorer/address.ts';
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

describe('encodeAddress', () => {
  it('gives nothing for the first view', () => {
    expect(encodeAddress(initialState(structure), structure)).toBe('');
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
