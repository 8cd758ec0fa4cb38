/**
 * Formatted references as plain text, one a line. APA is sorted by authors, year and title, and tells works
 * of the same authors and year apart by letters; IEEE and Vancouver are numbered in the order of the papers'
 * numbers. Own formatting: citeproc-js is under licences that do not go with this program's.
 */
import { compareCodeUnits } from '../../../shared/compare.ts';
import { plainLetters } from '../../../shared/plain-letters.ts';
import type { ExportWriter, ReferenceStyle } from '../../source.ts';
import { listedPapers } from '../listed-paper.ts';
import { placeLetters } from '../place-letters.ts';
import { PlainLines } from '../plain-line.ts';
import { apaAuthors, apaReference } from './apa.ts';
import { ieeeReference } from './ieee.ts';
import { type Reference, referenceOf } from './reference.ts';
import { vancouverReference } from './vancouver.ts';

const STYLES: Record<ReferenceStyle, (reference: Reference, place: number) => string> = {
  apa: apaReference,
  ieee: (reference, place) => `[${place + 1}] ${ieeeReference(reference)}`,
  vancouver: (reference, place) => `${place + 1}. ${vancouverReference(reference)}`,
};

export const writeReferences: ExportWriter = (source, { references = 'apa' }, stem) => [
  {
    file: `${stem}.txt`,
    rows: Math.max(1, source.subgraph.papers.length),
    *pieces(remark) {
      const lines = new PlainLines();
      const listed = [...listedPapers(source)].map((paper) =>
        referenceOf(paper, (text) => lines.line(text, paper.paper.id)),
      );
      const ordered = references === 'apa' ? sortedForApa(listed) : listed;
      for (const [place, reference] of ordered.entries()) {
        yield `${STYLES[references](reference, place)}\n`;
      }
      lines.report(remark);
    },
  },
];

/** Works without a year come before those with one; ties stay in the order given. */
function sortedForApa(references: readonly Reference[]): Reference[] {
  const keyed = references.map((reference, place) => {
    const authors = apaAuthors(reference);
    const title = plainLetters(reference.title).replace(/^(?:a|an|the)\s+|[^\p{L}\p{N}\s]/gu, '');
    return { reference, place, authors, title, sort: plainLetters(authors) || title };
  });
  keyed.sort(
    (a, b) =>
      compareCodeUnits(a.sort, b.sort) ||
      (a.reference.year ?? 0) - (b.reference.year ?? 0) ||
      compareCodeUnits(a.title, b.title) ||
      a.place - b.place,
  );
  const sameOf = new Map<string, number>();
  const keyOf = ({ authors, reference }: (typeof keyed)[number]) =>
    authors === '' ? '' : `${reference.year}\n${authors}`;
  for (const one of keyed) sameOf.set(keyOf(one), (sameOf.get(keyOf(one)) ?? 0) + 1);
  const used = new Map<string, number>();
  return keyed.map((one) => {
    const key = keyOf(one);
    const place = used.get(key) ?? 0;
    used.set(key, place + 1);
    if (key === '' || (sameOf.get(key) ?? 0) < 2) return one.reference;
    return { ...one.reference, yearLetter: placeLetters(place) };
  });
}
