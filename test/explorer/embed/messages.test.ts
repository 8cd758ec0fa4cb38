import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerHost, selectedNodes } from '../../../src/explorer/embed/answer-host.ts';
import { type HostMessage, readHostMessage } from '../../../src/explorer/embed/messages.ts';
import { findNamed, nearNames } from '../../../src/explorer/embed/named-nodes.ts';
import { createExplorerStore, type ExplorerStore } from '../../../src/explorer/store.ts';
import { structureOf } from '../../core/structure-of.ts';

const structure = structureOf({
  papers: [
    { id: 'a', title: 'Attention in Code', doi: '10.1/Ab' },
    { id: 'b', title: 'Trees' },
  ],
  concepts: [
    {
      id: 'concept:attention',
      label: 'Attention',
      variants: [{ form: 'attention mechanism', count: 2 }],
    },
    { id: 'concept:syntax tree', label: 'syntax tree' },
  ],
  mentions: [
    [0, 0, 1],
    [1, 1, 1],
  ],
});

describe('readHostMessage', () => {
  it.each<HostMessage>([
    { type: 'throughline:select', concept: 'attention' },
    { type: 'throughline:select', paper: '10.1/ab' },
    { type: 'throughline:select', nodes: [] },
    { type: 'throughline:select', nodes: [{ concept: 'x' }, { paper: 'y' }] },
    { type: 'throughline:clear' },
    { type: 'throughline:get-selection' },
    { type: 'throughline:view', view: 'table' },
    { type: 'throughline:view', address: 'v=concepts&y=2019..2021' },
  ])('reads %j', (message) => {
    expect(readHostMessage(message)).toEqual({ message });
  });

  it('takes nothing along that was not asked for', () => {
    const read = readHostMessage({ type: 'throughline:clear', extra: '<b>', nodes: 4 });
    expect(read).toEqual({ message: { type: 'throughline:clear' } });
  });

  it.each([
    { type: 'throughline:select' },
    { type: 'throughline:select', concept: 3 },
    { type: 'throughline:select', concept: ' ' },
    { type: 'throughline:select', concept: 'a', paper: 'b' },
    { type: 'throughline:select', concept: 'a'.repeat(1001) },
    { type: 'throughline:select', nodes: 'attention' },
    { type: 'throughline:select', nodes: [null] },
    { type: 'throughline:select', nodes: [{ concept: 'a', paper: 'b' }] },
    { type: 'throughline:select', nodes: new Array(501).fill({ concept: 'a' }) },
    { type: 'throughline:view' },
    { type: 'throughline:view', view: 'both' },
    { type: 'throughline:view', view: 'map', address: 'v=papers' },
    { type: 'throughline:view', address: 'q='.repeat(4001) },
    { type: 'throughline:delete' },
  ])('says what is wrong with %j', (given) => {
    expect(readHostMessage(given)).toEqual({ problem: expect.any(String) });
  });

  it.each([
    undefined,
    null,
    'throughline:clear',
    7,
    [],
    [{ type: 'throughline:clear' }],
    {},
    { type: 3 },
    { type: 'webpackOk' },
  ])('leaves %j to others', (given) => {
    expect(readHostMessage(given)).toBeNull();
  });

  it('never throws, and names no node that a store could not take', () => {
    const anything = fc.anything({ maxDepth: 1, maxKeys: 2 });
    const name = fc.oneof(fc.string(), anything);
    const garbage = fc.record(
      {
        type: fc.constantFrom('throughline:select', 'throughline:view', 'throughline:x'),
        concept: name,
        paper: name,
        nodes: fc.oneof(fc.array(fc.record({ concept: name }, { requiredKeys: [] })), name),
        view: name,
        address: fc.oneof(fc.webQueryParameters(), name),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.oneof(garbage, anything), (given) => {
        const read = readHostMessage(given);
        if (read !== null && 'message' in read) {
          answerHost(read.message, structure, createExplorerStore(structure));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('findNamed', () => {
  it.each([
    [{ concept: 'ATTENTION ' }, 'concept', 0],
    [{ concept: 'concept:attention' }, 'concept', 0],
    [{ concept: 'Attention Mechanism' }, 'concept', 0],
    [{ paper: 'b' }, 'paper', 1],
    [{ paper: '10.1/aB' }, 'paper', 0],
    [{ paper: 'trees' }, 'paper', 1],
  ])('finds %j', (named, kind, number) => {
    expect(findNamed(structure, named)).toEqual({ kind, number });
  });

  it('tells what is like a name that is not there', () => {
    expect(findNamed(structure, { concept: 'atention' })).toBeNull();
    expect(nearNames(structure, { concept: 'atention' })).toEqual(['Attention']);
    expect(nearNames(structure, { concept: 'tree' })).toEqual(['syntax tree']);
    expect(nearNames(structure, { concept: 'zebra' })).toEqual([]);
  });
});

describe('answerHost', () => {
  let store: ExplorerStore;
  beforeEach(() => {
    store = createExplorerStore(structure);
  });
  const send = (message: HostMessage) => answerHost(message, structure, store);

  it('selects one, several, none', () => {
    expect(send({ type: 'throughline:select', concept: 'attention' })).toBeNull();
    expect(send({ type: 'throughline:get-selection' })).toEqual({
      type: 'throughline:selection',
      nodes: [{ id: 'concept:attention', kind: 'concept', label: 'Attention' }],
    });
    send({ type: 'throughline:select', nodes: [{ concept: 'syntax tree' }, { paper: 'a' }] });
    expect(selectedNodes(structure, store.getState())).toEqual([
      { id: 'a', kind: 'paper', label: 'Attention in Code' },
      { id: 'concept:syntax tree', kind: 'concept', label: 'syntax tree' },
    ]);
    send({ type: 'throughline:clear' });
    expect(selectedNodes(structure, store.getState())).toEqual([]);
  });

  it('changes nothing where one of several is unknown', () => {
    send({ type: 'throughline:select', paper: 'b' });
    const answer = send({
      type: 'throughline:select',
      nodes: [{ concept: 'attention' }, { concept: 'syntx tree' }],
    });
    expect(answer).toMatchObject({
      type: 'throughline:error',
      code: 'unknown-node',
      near: ['syntax tree'],
    });
    expect(selectedNodes(structure, store.getState())).toMatchObject([{ id: 'b' }]);
  });

  it('shows a view, a table, and what an address says', () => {
    send({ type: 'throughline:view', view: 'concepts' });
    expect(store.getState().view).toBe('concepts');
    send({ type: 'throughline:view', view: 'table' });
    expect(store.getState().table).toMatchObject({ of: 'papers' });
    send({ type: 'throughline:view', view: 'map' });
    expect(store.getState()).toMatchObject({ view: 'both', table: null });
    send({ type: 'throughline:view', address: '?v=papers&s=c:attention' });
    expect(store.getState()).toMatchObject({
      view: 'papers',
      selected: { kind: 'concept', number: 0 },
    });
  });
});
