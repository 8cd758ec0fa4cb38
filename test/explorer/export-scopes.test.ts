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

/** Number of nodes by scope; null where the scope is open. */
function sizes(...choices: [Parameters<typeof exportScopes>[2], number | null]) {
  return Object.fromEntries(
    exportScopes(structure, visible, ...choices).map(({ name, subgraph }) => [
      name,
      subgraph && subgraphSize(subgraph).nodes,
    ]),
  );
}

describe('exportScopes', () => {
  it('leaves selection and community open when neither is chosen', () => {
    expect(sizes(null, null)).toEqual({
      selection: null,
      twoSteps: null,
      community: null,
      visible: 5,
      everything: 5,
    });
  });

  it('grows a selection by steps, and takes its community', () => {
    expect(sizes({ kind: 'concept', number: 0 }, null)).toEqual({
      selection: 3,
      twoSteps: 4,
      community: 3,
      visible: 5,
      everything: 5,
    });
  });

  it('prefers the focused community to that of the selection', () => {
    const scopes = exportScopes(structure, visible, { kind: 'paper', number: 0 }, 1);
    const community = scopes.find(({ name }) => name === 'community');
    expect(community?.subgraph?.papers).toEqual([2]);
    expect(community?.subject).toBe('Community 1');
  });

  it('takes what is visible as it is', () => {
    const narrow = selectVisible(structure, { ...initialState(structure), hiddenCommunities: [0] });
    const scopes = exportScopes(structure, narrow, null, null);
    expect(scopes.find(({ name }) => name === 'visible')?.subgraph).toBe(narrow);
  });
});
