import { describe, expect, it } from 'vitest';
import { readArxivId, readDoi, readPubmedId } from '../../../src/core/corpus/identifiers.ts';

describe('reading identifiers', () => {
  it.each(['', 'none', '10.1145', 'doi:', 'https://example.org/10', '10.1145/ '])(
    'finds no DOI in "%s"',
    (text) => expect(readDoi(text)).toBeUndefined(),
  );

  it.each([
    ['10.1145/3551349.3556900'],
    ['doi:10.1145/3551349.3556900'],
    ['DOI 10.1145/3551349.3556900'],
    ['https://doi.org/10.1145/3551349.3556900'],
    ['http://dx.doi.org/10.1145/3551349.3556900 '],
  ])('reads the DOI of "%s"', (text) => {
    expect(readDoi(text)).toBe('10.1145/3551349.3556900');
  });

  it.each(['', '2206', '22061.1719', 'arxiv', '10.1145/1'])('finds no arXiv id in "%s"', (text) => {
    expect(readArxivId(text)).toBeUndefined();
  });

  it.each([
    ['2206.11719', '2206.11719'],
    ['arXiv:2206.11719v2', '2206.11719'],
    ['https://arxiv.org/abs/2206.11719v1', '2206.11719'],
    ['http://arxiv.org/pdf/2206.11719v1.pdf', '2206.11719'],
    ['cs.CL/0101001', 'cs.CL/0101001'],
    ['hep-th/9901001v3', 'hep-th/9901001'],
  ])('reads the arXiv id of "%s" without its version', (text, id) => {
    expect(readArxivId(text)).toBe(id);
  });

  it.each([
    ['31452104', '31452104'],
    ['PMID: 31452104', '31452104'],
    ['https://pubmed.ncbi.nlm.nih.gov/31452104/', '31452104'],
    ['PMC6710000', undefined],
    ['', undefined],
  ])('reads the PubMed id of "%s"', (text, id) => {
    expect(readPubmedId(text)).toBe(id);
  });
});
