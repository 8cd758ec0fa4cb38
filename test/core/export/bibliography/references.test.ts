import { describe, expect, it } from 'vitest';
import type { ReferenceStyle } from '../../../../src/core/export/source.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { exported } from './read-back.ts';

function linesOf(papers: readonly Partial<Paper>[], references: ReferenceStyle): string[] {
  return exported(papers, 'references', { references }).split('\n').slice(0, -1);
}

const article: Partial<Paper> = {
  title: 'Deep learning',
  authors: ['Yann LeCun', 'Bengio, Yoshua', 'Geoffrey E. Hinton'],
  year: 2015,
  month: 5,
  venue: 'Nature',
  doi: '10.1038/nature14539',
  fields: { volume: '521', number: '7553', pages: '436--444' },
};
const conference: Partial<Paper> = {
  title: 'Attention is all you need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  year: 2017,
  venue: 'Advances in Neural Information Processing Systems Conference',
  url: 'https://x.org/a',
};
const preprint: Partial<Paper> = {
  title: 'Why does it work?',
  authors: ['Laurens van der Maaten'],
  year: 2020,
  month: 1,
  arxivId: '2001.00001',
};
const anonymous: Partial<Paper> = { title: 'No one wrote this', venue: 'Science', year: 1999 };
const bare: Partial<Paper> = { title: 'Wait!' };
const body: Partial<Paper> = {
  title: 'Higgs.',
  authors: ['The ATLAS Collaboration', 'Martin Luther King Jr.', 'Kim JY'],
  arxivId: '1207.7214',
  venue: 'Physics Letters B',
};

describe('references', () => {
  it.each<[ReferenceStyle, Partial<Paper>, string]>([
    [
      'apa',
      article,
      'LeCun, Y., Bengio, Y., & Hinton, G. E. (2015). Deep learning. Nature, 521(7553), 436–444. https://doi.org/10.1038/nature14539',
    ],
    [
      'apa',
      conference,
      'Vaswani, A., & Shazeer, N. (2017). Attention is all you need. In Advances in Neural Information Processing Systems Conference. https://x.org/a',
    ],
    [
      'apa',
      preprint,
      'van der Maaten, L. (2020). Why does it work? (arXiv:2001.00001). arXiv. https://arxiv.org/abs/2001.00001',
    ],
    ['apa', anonymous, 'No one wrote this. (1999). Science.'],
    ['apa', bare, 'Wait! (n.d.).'],
    [
      'apa',
      body,
      'The ATLAS Collaboration, King, M. L., Jr., & Kim, J. Y. (n.d.). Higgs. Physics Letters B. https://arxiv.org/abs/1207.7214',
    ],
    [
      'ieee',
      article,
      '[1] Y. LeCun, Y. Bengio, and G. E. Hinton, “Deep learning,” Nature, vol. 521, no. 7553, pp. 436–444, May 2015, doi: 10.1038/nature14539.',
    ],
    [
      'ieee',
      conference,
      '[1] A. Vaswani and N. Shazeer, “Attention is all you need,” in Advances in Neural Information Processing Systems Conference, 2017, [Online]. Available: https://x.org/a',
    ],
    ['ieee', preprint, '[1] L. van der Maaten, “Why does it work?” Jan. 2020, arXiv:2001.00001.'],
    ['ieee', anonymous, '[1] “No one wrote this,” Science, 1999.'],
    ['ieee', bare, '[1] “Wait!” n.d.'],
    [
      'ieee',
      body,
      '[1] The ATLAS Collaboration, M. L. King Jr., and J. Y. Kim, “Higgs,” Physics Letters B, n.d., arXiv:1207.7214.',
    ],
    [
      'vancouver',
      article,
      '1. LeCun Y, Bengio Y, Hinton GE. Deep learning. Nature. 2015 May;521(7553):436-444. doi:10.1038/nature14539',
    ],
    [
      'vancouver',
      conference,
      '1. Vaswani A, Shazeer N. Attention is all you need. In: Advances in Neural Information Processing Systems Conference; 2017. Available from: https://x.org/a',
    ],
    [
      'vancouver',
      preprint,
      '1. van der Maaten L. Why does it work? [Preprint]. arXiv; 2020 Jan. Available from: https://arxiv.org/abs/2001.00001',
    ],
    ['vancouver', anonymous, '1. No one wrote this. Science. 1999.'],
    ['vancouver', bare, '1. Wait! [date unknown].'],
    [
      'vancouver',
      body,
      '1. The ATLAS Collaboration, King ML Jr, Kim JY. Higgs. Physics Letters B. [date unknown]. Available from: https://arxiv.org/abs/1207.7214',
    ],
  ])('writes in %s: %j', (style, paper, line) => {
    expect(linesOf([paper], style)).toEqual([line]);
  });

  const many = (count: number) => ({
    title: 'Many',
    year: 2020,
    authors: Array.from({ length: count }, (_, place) => `Ada ${'ABCDEFGHIJKLMNOPQRSTU'[place]}x`),
  });

  it('cuts long lists of authors as the style does', () => {
    expect(linesOf([many(20)], 'apa')[0]).toContain('Sx, A., & Tx, A. (2020)');
    expect(linesOf([many(21)], 'apa')[0]).toContain('Sx, A., … Ux, A. (2020)');
    expect(linesOf([many(6)], 'ieee')[0]).toContain('A. Ex, and A. Fx, “');
    expect(linesOf([many(7)], 'ieee')[0]).toContain('[1] A. Ax et al., “');
    expect(linesOf([many(6)], 'vancouver')[0]).toContain('Fx A. Many.');
    expect(linesOf([many(7)], 'vancouver')[0]).toContain('Fx A, et al. Many.');
  });

  it('goes on where the source broke off', () => {
    const paper = { title: 'Cut', year: 2020, authors: ['Ada One', 'et al.'] };
    expect(linesOf([paper], 'apa')).toEqual(['One, A., et al. (2020). Cut.']);
    expect(linesOf([paper], 'ieee')).toEqual(['[1] A. One et al., “Cut,” 2020.']);
    expect(linesOf([paper], 'vancouver')).toEqual(['1. One A, et al. Cut. 2020.']);
  });

  it.each<[string, string]>([
    ['Jean-Pierre Serre', 'Serre, J.-P.'],
    ['Serre, J.-P.', 'Serre, J.-P.'],
    ['Serre, Jean Pierre', 'Serre, J. P.'],
    ['Phillips J.C.', 'Phillips, J. C.'],
    ['王 小明', '王, 小明'],
    ['王小明', '王小明'],
    ['Émile Zola', 'Zola, É.'],
    ['al-Khwarizmi', 'al-Khwarizmi'],
  ])('shortens "%s"', (author, short) => {
    expect(linesOf([{ title: 'x', year: 1, authors: [author] }], 'apa')[0]).toMatch(
      new RegExp(`^${short.replaceAll('.', '\\.')}\\.? \\(1\\)`),
    );
  });

  it('leaves out initials that there are none of', () => {
    const paper = { title: 'x', year: 1, authors: ['Smith, -', 'Jones, Ada'] };
    expect(linesOf([paper], 'apa')).toEqual(['Smith, & Jones, A. (1). x.']);
    expect(linesOf([paper], 'ieee')).toEqual(['[1] Smith and A. Jones, “x,” 1.']);
    expect(linesOf([paper], 'vancouver')).toEqual(['1. Smith, Jones A. x. 1.']);
  });

  it('sorts APA by author, year and title, and tells alike works apart by letters', () => {
    const papers = [
      { title: 'Zebra', authors: ['Ada Old'], year: 2000 },
      { title: 'The apple', authors: ['Ada Old'], year: 2000 },
      { title: 'First', authors: ['Ada Old'] },
      { title: 'Second', authors: ['Ada Old'] },
      { title: 'Own', authors: ['Émile Able'], year: 2001 },
      { title: 'Middle of nowhere', year: 1990 },
    ];
    expect(linesOf(papers, 'apa')).toEqual([
      'Able, É. (2001). Own.',
      'Middle of nowhere. (1990).',
      'Old, A. (n.d.-a). First.',
      'Old, A. (n.d.-b). Second.',
      'Old, A. (2000a). The apple.',
      'Old, A. (2000b). Zebra.',
    ]);
  });

  it('numbers the others in the order of the papers', () => {
    const papers = [{ title: 'Z' }, { title: 'A' }];
    expect(linesOf(papers, 'ieee').map((line) => line.slice(0, 6))).toEqual(['[1] “Z', '[2] “A']);
    expect(linesOf(papers, 'vancouver').map((line) => line.slice(0, 4))).toEqual(['1. Z', '2. A']);
  });
});
