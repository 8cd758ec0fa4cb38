import type { Community } from '../../src/core/types.ts';

/** A community without members, with what a test says of it. */
export function blankCommunity(known: Partial<Community> = {}): Community {
  return {
    number: 0,
    leading: [],
    label: 'Community',
    description: '',
    central: [],
    papers: 0,
    concepts: 0,
    solidity: 1,
    parts: [],
    slot: 0,
    ...known,
  };
}
