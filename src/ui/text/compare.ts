/** What is said of two selections side by side. */
import { counted, number, sentence } from './numbers.ts';

export const compareText = {
  kind: 'Comparison',
  title: 'Side by side',
  with: 'Compare with',
  field: 'What to compare it with',
  hint: 'A community, a concept or a paper: by name, or chosen on the map or in a list.',
  choice: (kind: 'community' | 'concept' | 'paper', papers: number) =>
    kind === 'paper' ? kind : `${kind}, ${counted(papers, 'paper')}`,
  nothing: 'Nothing found by that name.',
  more: (more: number) => `${number(more)} more. Type to narrow them down.`,
  cancel: 'Cancel',
  nodes: (papers: number, concepts: number) =>
    [
      ...(papers > 0 ? [counted(papers, 'paper')] : []),
      ...(concepts > 0 ? [counted(concepts, 'concept')] : []),
    ].join(' and '),
  papersOf: (papers: number) => counted(papers, 'paper'),
  swap: 'Swap the two',
  concepts: 'Concepts',
  papers: 'Papers',
  both: 'In both',
  only: (name: string) => `Only in ${name}`,
  shares: (one: string, other: string) =>
    `Bars: the share of the papers of ${one} (left) and of ${other} (right) that mention it.`,
  rates: (first: number, firstOf: number, second: number, secondOf: number) =>
    `${number(first)} of ${number(firstOf)} · ${number(second)} of ${number(secondOf)}`,
  none: 'None.',
  parts: (first: number, both: number, second: number, noun: string) =>
    sentence(
      `${counted(first, noun)} only on the left, ${number(both)} in both, ${number(second)} only on the right`,
    ),
} as const;
