import { expect, it } from 'vitest';
import { listMembers } from '../../../src/core/shared/list-members.ts';

it.each([
  [[], []],
  [[0], [[0]]],
  [
    [2, 0, 2, 0],
    [[1, 3], [], [0, 2]],
  ],
])('lists the nodes of %j by group, ascending', (groups, members) => {
  expect(listMembers(groups)).toEqual(members);
});
