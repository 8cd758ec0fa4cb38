/** The map in words, for those who don't see it. */
import type { NodeRef } from '../../core/types.ts';
import { counted } from './numbers.ts';

type Kind = NodeRef['kind'];

export const descriptionsText = {
  nothing: 'Nothing selected.',
  link: (title: string) => `The link of ${title}.`,
  nodes: (papers: number, concepts: number) =>
    [
      ...(papers > 0 ? [counted(papers, 'paper')] : []),
      ...(concepts > 0 ? [counted(concepts, 'concept')] : []),
    ].join(' and '),
  selected: (nodes: string) => `${nodes} selected.`,
  compared: (one: string, other: string) => `${one} compared with ${other}.`,
  paper: 'paper',
  concept: (papers: number) => `concept in ${counted(papers, 'paper')}`,
  home: (community: string) => `in ${community}`,
  borderline: 'borderline',
  absent: 'Not on the map now.',
  /** What a node is linked to; of a node that is not drawn, papers or concepts that are. */
  neighbours: (count: number, kind: Kind | 'link', names: readonly string[]) => {
    const named = names.length === 0 ? '' : `: ${names.join(', ')}`;
    return `${counted(count, kind)}${named}${count > names.length ? ' and more' : ''}.`;
  },
} as const;
