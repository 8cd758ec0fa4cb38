import { expect, it } from 'vitest';
import { listNamedConcepts } from '../../../src/core/graph/named-concepts.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import type { Paper } from '../../../src/core/types.ts';
import { conceptsIn } from '../dataset-of.ts';

const rows = [
  { label: 'model' },
  { label: 'language model', broader: ['model'] },
  { label: 'large language model', broader: ['language model'] },
];

function namedIn(...titles: string[]): string[][] {
  const papers: Paper[] = titles.map((title, number) => ({ id: `${number}`, title }));
  const concepts = conceptsIn(papers, rows);
  return doAtOnce(listNamedConcepts(concepts, papers.length)).map((numbers) =>
    numbers.map((number) => concepts[number]?.label ?? ''),
  );
}

it('gives nothing for no paper, and for one that names nothing', () => {
  expect(namedIn()).toEqual([]);
  expect(namedIn('nothing')).toEqual([[]]);
});

it('leaves out what is named through a narrower concept alone, over any number of steps', () => {
  expect(namedIn('a large language model', 'a language model', 'a model')).toEqual([
    ['large language model'],
    ['language model'],
    ['model'],
  ]);
});

it('keeps a broader concept that has a mention of its own', () => {
  expect(namedIn('a large language model is a model')).toEqual([['large language model', 'model']]);
});

it('pauses between papers, and counts no step', () => {
  expect([...listNamedConcepts([], 65)]).toEqual([0, 0]);
});
