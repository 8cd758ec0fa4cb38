import { describe, expect, it } from 'vitest';
import { carryState } from '../../src/explorer/carry-state.ts';
import { findConcept, nameForEdits } from '../../src/explorer/find-concept.ts';
import { type ExplorerState, initialState } from '../../src/explorer/state.ts';
import { structureOf } from '../core/structure-of.ts';

const forms = (...written: string[]) => written.map((form) => ({ form, count: 1 }));
const from = structureOf({
  papers: [{ community: 0 }, { community: 1 }],
  concepts: [
    { id: 'concept:probe', label: 'probe', variants: forms('probe', 'Probes') },
    { id: 'concept:probing', label: 'probing', variants: forms('probing') },
    { id: 'concept:control', label: 'control', variants: forms('control') },
  ],
  mentions: [[0, 0, 1]],
});
const to = structureOf({
  papers: [{ community: 1 }, { community: 0 }],
  concepts: [
    { id: 'concept:__proto__', label: '__proto__' },
    { id: 'concept:probing', label: 'probing', variants: forms('probing', 'probe', 'Probes') },
  ],
  mentions: [[0, 0, 1]],
});
const first = initialState(from);
const carried = (state: Partial<ExplorerState>, target = to) =>
  carryState({ ...first, ...state }, from, target);

describe('carryState', () => {
  it('changes nothing on the same dataset', () => {
    const state = { ...first, query: 'a', camera: { x: 0.1, y: 0.2, ratio: 1 } };
    expect(carried(state, from)).toEqual(state);
  });

  it('follows a concept by its id and a paper by its number', () => {
    expect(carried({ selected: { kind: 'concept', number: 1 } }).selected).toEqual({
      kind: 'concept',
      number: 1,
    });
    expect(carried({ selected: { kind: 'paper', number: 1 } }).selected).toEqual({
      kind: 'paper',
      number: 1,
    });
  });

  it('follows a merged concept into the one that is written as it was', () => {
    expect(carried({ selected: { kind: 'concept', number: 0 } }).selected).toEqual({
      kind: 'concept',
      number: 1,
    });
  });

  it('chooses no longer what is gone', () => {
    expect(carried({ selected: { kind: 'concept', number: 2 } }).selected).toBeNull();
    expect(carried({ selected: { kind: 'concept', number: 9 } }).selected).toBeNull();
  });

  it('follows communities by their papers', () => {
    const { focusedCommunity, hiddenCommunities } = carried({
      focusedCommunity: 0,
      hiddenCommunities: [0, 1, 7],
    });
    expect(focusedCommunity).toBe(1);
    expect(hiddenCommunities).toEqual([0, 1]);
  });

  it('follows a part by its first paper, and leaves one that is gone', () => {
    const divided = structureOf({
      papers: [{ parts: [0] }, { parts: [1] }],
      concepts: [],
      mentions: [],
    });
    const renumbered = structureOf({
      papers: [{ parts: [1] }, { parts: [0] }],
      concepts: [],
      mentions: [],
    });
    const state = { ...initialState(divided), focusedCommunity: 0, focusedPart: [1] };
    expect(carryState(state, divided, renumbered).focusedPart).toEqual([0]);
    expect(carryState(state, divided, to).focusedPart).toEqual([]);
  });

  it('leaves the camera where it is, though papers have moved', () => {
    const camera = { x: 0.4, y: 0.5, ratio: 0.5 };
    const moved = structureOf({ papers: [{ x: 9 }, {}], concepts: [], mentions: [] });
    expect(carried({ camera }, moved).camera).toEqual(camera);
  });
});

describe('findConcept', () => {
  it('finds none in an empty dataset or for another name', () => {
    const empty = structureOf({ papers: [], concepts: [], mentions: [] });
    expect(findConcept(empty, 'concept:probe')).toBeNull();
    expect(findConcept(to, 'concept:nothing', forms('nowhere'))).toBeNull();
  });

  it('prefers the id to a way of writing', () => {
    expect(findConcept(from, 'concept:probing', forms('probe'))).toBe(1);
    expect(findConcept(to, 'concept:probes')).toBe(1);
    expect(findConcept(to, 'concept:__proto__')).toBe(0);
  });
});

describe('nameForEdits', () => {
  const twice = structureOf({
    papers: [],
    concepts: [{ label: 'memory' }, { label: 'memory' }, { label: 'concept:c0' }, { label: ' ' }],
    mentions: [],
  });

  it('is the label where it is the only one', () => {
    expect(nameForEdits(from, null, 0)).toBe('probe');
  });

  it('is the id where the label is another’s too, or another’s id, or blank', () => {
    expect(nameForEdits(twice, null, 0)).toBe('concept:c0');
    expect(nameForEdits(twice, null, 2)).toBe('concept:c2');
    expect(nameForEdits(twice, null, 3)).toBe('concept:c3');
    expect(nameForEdits(twice, null, 4)).toBeUndefined();
  });
});

describe('carryState of several nodes', () => {
  const concept = (number: number) => ({ kind: 'concept' as const, number });
  const paper = (number: number) => ({ kind: 'paper' as const, number });

  it('selects one node where two that were picked became one', () => {
    const { picked, selected } = carried({ picked: [concept(0), concept(1)] });
    expect(picked).toEqual([]);
    expect(selected).toEqual(concept(1));
    expect(carried({ picked: [paper(0), concept(0), concept(2)] }).picked).toEqual([
      paper(0),
      concept(1),
    ]);
  });

  it('asks no longer about a link whose ends became one, or of which an end is gone', () => {
    expect(carried({ link: { source: concept(0), target: concept(1) } }).link).toBeNull();
    expect(carried({ link: { source: paper(0), target: concept(2) } }).link).toBeNull();
    expect(carried({ link: { source: paper(0), target: concept(0) } }).link).toEqual({
      source: paper(0),
      target: concept(1),
    });
  });

  it('compares no longer where a side is gone', () => {
    const community = { kind: 'community' as const, community: 0 };
    expect(
      carried({ compared: [community, { kind: 'node', node: concept(2) }] }).compared,
    ).toBeNull();
    expect(
      carried({ compared: [community, { kind: 'nodes', nodes: [paper(1)] }] }).compared,
    ).toEqual([
      { kind: 'community', community: 1 },
      { kind: 'nodes', nodes: [paper(1)] },
    ]);
  });

  it('asks once of concepts that became one, and keeps one pin of them', () => {
    const { question, pins } = carried({
      question: [
        { operator: 'and', concept: 0 },
        { operator: 'not', concept: 1 },
      ],
      pins: [
        { node: concept(0), x: 1, y: 2 },
        { node: concept(1), x: 3, y: 4 },
      ],
    });
    expect(question).toEqual([{ operator: 'not', concept: 1 }]);
    expect(pins).toEqual([{ node: concept(1), x: 1, y: 2 }]);
  });
});
