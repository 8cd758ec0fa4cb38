/** Texts that break careless writers, read back by citation-js, papaparse and our own readers. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/core/corpus/clean/clean-text.ts';
import { readCsvTable } from '../../../../src/core/export/csv.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { hostileTexts } from '../hostile-structure.ts';
import { exported, readByCitationJs, readByOurs, remarksOf } from './read-back.ts';

const texts = [
  ...hostileTexts.filter((text) => text !== ''),
  ...['\\', '{', '}', '}}{{', 'a { b', 'a } b', '{BERT} and {x}', '\\end{document}', '\\alpha x'],
  ...['% no comment', '#1 & $5 ~ a_b^c', '$x$', '100\\% of', '@article{x, title = {y}}', '\\\\'],
  ...['ER  - ', 'TY  - JOUR', 'one\nER  - \nTY  - JOUR\ntwo', 'a  - b', 'AU  - No One', '“q” "q"'],
  ...['=HYPERLINK("http://x";"y")', 'a -- b --- c', "``quoted''", '?`!`', '<i>x</i> &amp; y', ','],
  ...[
    '\u202eright to left\u202c',
    'שלום',
    'family 👨‍👩‍👧',
    'zero\u0000 bell\u0007',
    'and',
    ' and ',
    'a and b',
  ],
];

/** As a format of lines holds it. */
function flat(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Cc}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function papersOf(titles: readonly string[]): Partial<Paper>[] {
  return titles.map((title, number) => ({
    id: `p${number}`,
    title,
    abstract: title,
    venue: title,
    keywords: [title, 'plain'],
    authors: [title, 'Ada Lovelace'],
    year: 2020,
  }));
}

describe('hostile texts', () => {
  const papers = papersOf(texts);

  it.each(['bibtex', 'ris', 'csl-json'] as const)(
    'stay what they are for citation-js: %s',
    (format) => {
      const items = readByCitationJs(exported(papers, format), format);
      const written = format === 'csl-json' ? texts : texts.map(flat);
      expect(items.map(({ title }) => title)).toEqual(written);
      expect(items.map(({ abstract }) => abstract)).toEqual(written);
      expect(items.map((item) => item.author?.at(-1))).toEqual(
        texts.map(() => ({ family: 'Lovelace', given: 'Ada' })),
      );
    },
  );

  it('stay what they are for our own reader of BibTeX, once they were cleaned', () => {
    const cleaned = texts.map(cleanText).filter((text) => text !== '');
    const back = readByOurs(exported(papersOf(cleaned), 'bibtex'));
    expect(back.map(({ title }) => title)).toEqual(cleaned);
    expect(back.map(({ id }) => id)).toEqual(cleaned.map((_, number) => `p${number}`));
    expect(back.map(({ authors }) => authors?.at(-1))).toEqual(cleaned.map(() => 'Lovelace, Ada'));
    expect(back.map(({ keywords }) => keywords?.at(-1))).toEqual(cleaned.map(() => 'plain'));
  });

  it.each(['ris', 'csl-json', 'papers-csv'] as const)(
    'are cleaned as any text by our own reader: %s',
    (format) => {
      const shown = texts.filter((text) => cleanText(text) !== '');
      const back = readByOurs(exported(papersOf(shown), format, { csv: 'raw' }));
      expect(back.map(({ title }) => title)).toEqual(shown.map((text) => cleanText(flat(text))));
    },
  );

  it('are cells as they are for papaparse, guarded or raw', () => {
    const columnsOf = (text: string) => {
      const { data } = Papa.parse(text, { delimiter: ',', skipEmptyLines: true });
      return data.slice(1).map(([id, title]) => [id, title]);
    };
    const bare = texts.map((text, number) => [`p${number}`, text]);
    expect(columnsOf(exported(papers, 'papers-csv', { csv: 'raw' }))).toEqual(bare);
    const guarded = exported(papers, 'papers-csv');
    expect(columnsOf(guarded).map(([, title]) => title)).toContain('\'=HYPERLINK("http://x";"y")');
    const { rows } = readCsvTable(guarded);
    expect(rows.map(([id, title]) => [id, title])).toEqual(bare);
  });

  it('are references of one line each', () => {
    for (const references of ['apa', 'ieee', 'vancouver'] as const) {
      const lines = exported(papers, 'references', { references }).split('\n');
      expect(lines).toHaveLength(texts.length + 1);
    }
  });

  it.each(['bibtex', 'ris', 'references'] as const)(
    'are reported where they cannot be kept: %s',
    (format) => {
      expect(remarksOf([{ title: 'a\u0000b' }, { title: 'plain' }], format)).toEqual([
        { code: 'forbidden-characters', message: expect.stringContaining('"p0"') },
      ]);
      expect(remarksOf([{ title: 'a\nb\tc' }], format)).toEqual([]);
    },
  );
});

describe('any text', () => {
  const anyText = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(...'\\{}$%&#_^~"\'`@,=-<>| \n\rabA1é漢'),
        minLength: 1,
        maxLength: 30,
      }),
      fc.constantFrom(...texts),
    )
    .filter((text) => flat(text) !== '');

  it('stays what it is for citation-js', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (titles) => {
        const papers = papersOf(titles);
        for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
          const items = readByCitationJs(exported(papers, format), format);
          const written = format === 'csl-json' ? titles : titles.map(flat);
          expect(items.map(({ title }) => title)).toEqual(written);
          expect(items.map(({ abstract }) => abstract)).toEqual(written);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays what it is for our own reader of BibTeX, once it was cleaned', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (titles) => {
        const cleaned = titles.map(cleanText).filter((text) => text !== '');
        const back = readByOurs(exported(papersOf(cleaned), 'bibtex'));
        expect(back.map(({ title }) => title)).toEqual(cleaned);
      }),
      { numRuns: 60 },
    );
  });
});
