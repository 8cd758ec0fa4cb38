/** What is said of several selected nodes. */
import { counted, number } from './numbers.ts';

export const pickedText = {
  kind: 'Selection',
  title: (papers: number, concepts: number) =>
    [
      ...(papers > 0 ? [counted(papers, 'paper')] : []),
      ...(concepts > 0 ? [counted(concepts, 'concept')] : []),
    ].join(', '),
  hint: 'Shift and a click on the map, or a long press, adds a node or takes it out.',
  papers: 'Papers',
  concepts: 'Concepts',
  shared: 'In common',
  sharedConcepts: (papers: number) =>
    papers === 2
      ? 'Concepts in both papers'
      : `Concepts in two or more of the ${counted(papers, 'paper')}`,
  sharedPapers: (concepts: number) =>
    concepts === 2
      ? 'Papers that mention both concepts'
      : `Papers that mention two or more of the ${counted(concepts, 'concept')}`,
  nothingShared: 'They have nothing in common.',
  inPapers: (of: number, all: number) => `${number(of)} of ${counted(all, 'paper')}`,
  concepted: (of: number, all: number) => `${number(of)} of ${counted(all, 'concept')}`,
  takeOut: (name: string) => `Take out ${name}`,
  hide: 'Hide',
  ask: 'Ask',
  asks: {
    and: 'Papers with all of these concepts',
    or: 'Papers with any of these concepts',
    not: 'Papers without these concepts',
  },
  compare: 'Compare the two',
} as const;
