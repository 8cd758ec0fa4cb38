import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../../src/core/concepts/corpus-evidence.ts';
import { findKeyphraseCandidates } from '../../../../src/core/concepts/ranking/keyphrase-candidates.ts';
import { readPaperText } from '../../../../src/core/concepts/text/read-text.ts';

async function formsIn(abstract: string): Promise<string[]> {
  const readings = [readPaperText({ id: 'a', title: 'x', titleSource: 'abstract', abstract })];
  const evidence = await gatherEvidence(readings, { advance: async () => {} });
  return readings.flatMap((reading) =>
    findKeyphraseCandidates(reading, 0, evidence).candidates.map(({ form }) => form),
  );
}

describe('findKeyphraseCandidates', () => {
  it('finds none in an empty text', async () => {
    expect(await formsIn('')).toEqual([]);
  });

  it.each([
    ['a run and what is nested in it', 'the neural network model', 'neural network'],
    [
      'a phrase around a stock word',
      'a different support vector machine',
      'support vector machine',
    ],
    [
      'a phrase with a word that looks like a verb',
      'A decision support system.',
      'decision support system',
    ],
    ['a plural in the singular', 'We study sparse matrices.', 'sparse matrix'],
  ])('finds %s', async (_, text, form) => {
    expect(await formsIn(text)).toContain(form);
  });

  it.each([
    ['across a comma', 'networks, graphs and trees', 'network graph'],
    ['across a closed-class word', 'a theory of graphs', 'theory of graph'],
    ['that ends in an adjective', 'sparse networks are robust', 'sparse'],
    ['of one letter', 'the matrix X is sparse', 'x'],
    ['that ends in a stock word', 'a graph paper', 'graph paper'],
  ])('finds none %s', async (_, text, form) => {
    expect(await formsIn(text)).not.toContain(form);
  });

  it('finds at most fifteen more for each word of a text without end', async () => {
    const words = 400;
    const forms = await formsIn(Array(words).fill('graph').join(' '));
    expect(forms.length).toBeLessThan(15 * words);
  });
});
