import { describe, expect, it } from 'vitest';
import { exportScopes, subgraphSize } from '../../src/explorer/export-scopes.ts';
import { initialState } from '../../src/explorer/state.ts';
import { selectVisible } from '../../src/explorer/visible.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ community: 0 }, { community: 0 }, { community: 1 }],
  concepts: [{ community: 0 }, { community: 1 }],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
  ],
});
const visible = selectVisible(structure, initialState(structure));
const none = { selected: null, picked: [], link: null };
const concept = (number: number) => ({ kind: 'concept' as const, number });
const paper = (number: number) => ({ kind: 'paper' as const, number });

type Selection = Parameters<typeof exportScopes>[2];
const open = { community: null, hops: 2 };

/** Number of nodes by scope; null where the scope is open. */
function sizes(selection: Selection, community: number | null, hops = 2) {
  return Object.fromEntries(
    exportScopes(structure, visible, selection, { community, hops }).map(({ kind, subgraph }) => [
      kind,
      subgraph && subgraphSize(subgraph).nodes,
    ]),
  );
}

describe('exportScopes', () => {
  it('leaves selection and community open when neither is chosen', () => {
    expect(sizes(none, null)).toEqual({
      selection: null,
      ego: null,
      community: null,
      visible: 5,
      everything: 5,
    });
  });

  it('takes a node with its neighbours, its ego network and a community', () => {
    expect(sizes({ ...none, selected: concept(0) }, 0)).toEqual({
      selection: 3,
      ego: 4,
      community: 3,
      visible: 5,
      everything: 5,
    });
  });

  it('lets an ego network reach as far as asked for, from every selected node', () => {
    const reach = (selection: Selection) =>
      [1, 2, 3].map((hops) => sizes(selection, null, hops).ego);
    expect(reach({ ...none, selected: concept(0) })).toEqual([3, 4, 5]);
    expect(reach({ ...none, picked: [paper(0), paper(2)] })).toEqual([4, 5, 5]);
    const link = { source: concept(0), target: concept(1) };
    expect(reach({ ...none, link })).toEqual([5, 5, 5]);
  });

  it('names a community as the map does', () => {
    const scopes = exportScopes(structure, visible, none, { ...open, community: 1 });
    const community = scopes.find(({ kind }) => kind === 'community');
    expect(community?.subgraph?.papers).toEqual([2]);
    expect(community?.subject).toBe('Community 1');
  });

  it('takes several nodes as they are, with the links between them', () => {
    const picked = [paper(0), paper(2), concept(0)];
    const [scope] = exportScopes(structure, visible, { ...none, picked }, open);
    expect(scope).toMatchObject({
      subgraph: { papers: [0, 2], concepts: [0], mentions: [{ paper: 0, concept: 0 }] },
    });
  });

  it('takes the ends of a link with what both of them have', () => {
    const link = { source: concept(0), target: concept(1) };
    const [scope] = exportScopes(structure, visible, { ...none, link }, open);
    expect(scope).toMatchObject({
      subgraph: { papers: [1], concepts: [0, 1] },
      subject: 'c0 and c1',
    });
    const mention = { source: paper(0), target: concept(0) };
    const [other] = exportScopes(structure, visible, { ...none, link: mention }, open);
    expect(other).toMatchObject({ subgraph: { papers: [0], concepts: [0] } });
  });

  it('takes what is visible as it is', () => {
    const narrow = selectVisible(structure, { ...initialState(structure), hiddenCommunities: [0] });
    const scopes = exportScopes(structure, narrow, none, open);
    expect(scopes.find(({ kind }) => kind === 'visible')?.subgraph).toBe(narrow);
  });
});
