import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/core/types.ts';
import { describeUpdate } from '../../src/explorer/describe-update.ts';
import type { Edition } from '../../src/explorer/read-edition.ts';

function editionOf(papers: Paper[], concepts: [id: string, papers: number][] = []): Edition {
  return { papers, concepts: concepts.map(([id, count]) => ({ id, label: id, papers: count })) };
}

const one: Paper = { id: 'one', title: 'One', year: 2020, doi: '10.1/1', abstract: 'Words.' };
const two: Paper = { id: 'two', title: 'Two', year: 2020, doi: '10.1/2' };

describe('describeUpdate', () => {
  it('finds nothing where nothing changed, in whatever order', () => {
    const update = describeUpdate(
      editionOf([one, two], [['memory', 2]]),
      editionOf([two, one], [['memory', 3]]),
    );
    expect(update).toEqual({
      papers: { added: [], gone: [], changed: [], same: 2 },
      concepts: { added: [], gone: [] },
    });
  });

  it('tells papers that are new and gone', () => {
    const { papers } = describeUpdate(editionOf([one]), editionOf([two]));
    expect(papers.added.map(({ title }) => title)).toEqual(['Two']);
    expect(papers.gone.map(({ title }) => title)).toEqual(['One']);
    expect(papers.same).toBe(0);
  });

  it('tells what came, went and changed of a paper, and no count of citations', () => {
    const { abstract: _, ...bare } = {
      ...one,
      title: 'One, mended',
      citations: 7,
      keywords: ['a', 'b'],
    };
    const { papers } = describeUpdate(
      editionOf([
        { ...one, citations: 3 },
        { ...two, authors: [] },
      ]),
      editionOf([bare, two]),
    );
    expect(papers.changed).toHaveLength(1);
    expect(papers.changed[0]?.changes).toEqual([
      { field: 'title', before: 'One', after: 'One, mended' },
      { field: 'abstract', before: 'Words.', after: null },
      { field: 'keywords', before: null, after: 'a; b' },
    ]);
    expect(papers.same).toBe(1);
  });

  it('tells concepts by their ids, those of most papers first', () => {
    const { concepts } = describeUpdate(
      editionOf(
        [one],
        [
          ['memory', 4],
          ['sleep', 2],
        ],
      ),
      editionOf(
        [one],
        [
          ['memory', 5],
          ['dream', 2],
          ['rest', 3],
        ],
      ),
    );
    expect(concepts.added.map(({ id }) => id)).toEqual(['rest', 'dream']);
    expect(concepts.gone.map(({ id }) => id)).toEqual(['sleep']);
  });
});
