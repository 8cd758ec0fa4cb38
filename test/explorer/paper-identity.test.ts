import { describe, expect, it } from 'vitest';
import { identityOf, paperIdentities } from '../../src/explorer/paper-identity.ts';

describe('the identity of a paper', () => {
  it('is none without papers', () => {
    expect(paperIdentities([]).size).toBe(0);
  });

  it('is its DOI in any case, else its arXiv id of any version, else its PubMed id', () => {
    const title = 'T';
    expect(identityOf({ title, doi: '10.1/ABC', arxivId: '2401.1' })).toBe('doi:10.1/abc');
    expect(identityOf({ title, arxivId: '2401.00001v3' })).toBe('arxiv:2401.00001');
    expect(identityOf({ title, pubmedId: '7' })).toBe('pubmed:7');
  });

  it('is its title, first author and year, as differently as they are written', () => {
    const one = identityOf({ title: 'Naïve  Bayes: revisited', authors: ['Ann Lee'], year: 2020 });
    const two = identityOf({ title: 'naive bayes, REVISITED', authors: ['ann lee'], year: 2020 });
    expect(one).toBe(two);
    expect(identityOf({ title: 'Naive Bayes revisited', year: 2021 })).not.toBe(one);
  });

  it('keeps papers of one list apart that nothing but their ids tells apart', () => {
    const identities = paperIdentities([
      { id: '1', title: 'Preface' },
      { id: '2', title: 'Preface' },
      { id: '3', title: 'Index' },
    ]);
    expect(new Set(identities.values()).size).toBe(3);
    expect(identities.get('3')).toBe(identityOf({ title: 'Index' }));
  });
});
