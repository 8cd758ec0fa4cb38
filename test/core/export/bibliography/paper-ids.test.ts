/** Ids of papers in BibTeX, where braces, blanks and signs are not what they are elsewhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexReader } from '../../../../src/core/corpus/formats/bibtex.ts';
import { exported, readByOurs } from './read-back.ts';

function idsBack(ids: readonly string[]): string[] {
  const papers = ids.map((id, number) => ({ id, title: `Title ${number}` }));
  return readByOurs(exported(papers, 'bibtex')).map(({ id }) => id);
}

describe('the ids of papers in BibTeX', () => {
  it('come back with blanks, per cent signs, braces and backslashes, and stay apart', () => {
    const ids = ['a b', 'a%20b', '100%', '{a}', '%7Ba%7D', 'a\\&b', 'a&amp;b', '$<$', '}{'];
    expect(idsBack(ids)).toEqual(ids);
  });

  it('come back whatever they are', () => {
    const id = fc
      .string({
        unit: fc.constantFrom(...' %{}\\$&#_~^"@,=<>2057BDaé漢'),
        minLength: 1,
        maxLength: 12,
      })
      .filter((text) => text.trim() === text && !text.includes('  '));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), (ids) => {
        expect(idsBack(ids)).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  });

  it('stay as they are where another program wrote them', () => {
    const [record] = bibtexReader.read('@misc{k, title = {A}, paperid = {50% of it}}');
    expect(record).toMatchObject({ draft: { id: '50% of it' } });
  });
});
