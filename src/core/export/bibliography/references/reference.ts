/** What a formatted reference is made of, whatever its style. */
import type { AuthorName } from '../../../shared/author-name.ts';
import { arxivAddress, doiAddress } from '../../../shared/paper-address.ts';
import { type EntryKind, thesisDegree } from '../entry-kind.ts';
import type { ListedPaper } from '../listed-paper.ts';
import { pagesOf, sourceField } from '../source-columns.ts';

export interface Reference {
  kind: EntryKind;
  authors: AuthorName[];
  hasMoreAuthors: boolean;
  year: number | undefined;
  /** Tells works of the same authors and year apart: `a`. */
  yearLetter: string;
  /** 1 to 12. */
  month: number | undefined;
  title: string;
  /** Empty where there is none. */
  venue: string;
  /** The school of a thesis, the institution of a report. */
  publisher: string | undefined;
  /** Of a thesis, where it is known. */
  degree: 'doctor' | 'master' | undefined;
  volume: string | undefined;
  issue: string | undefined;
  /** `1–10`. */
  pages: string | undefined;
  doi: string | undefined;
  arxivId: string | undefined;
  url: string | undefined;
}

/** Returns the reference of a paper, its texts on one line each. */
export function referenceOf(listed: ListedPaper, line: (text: string) => string): Reference {
  const { paper, kind, authors, hasMoreAuthors } = listed;
  const given = (text: string | undefined) => {
    const single = line(text ?? '');
    return single === '' ? undefined : single;
  };
  return {
    kind,
    authors: authors.map((name) =>
      'literal' in name
        ? { literal: line(name.literal) }
        : { ...name, family: line(name.family), given: line(name.given) },
    ),
    hasMoreAuthors,
    year: paper.year,
    yearLetter: '',
    month: paper.month,
    title: line(paper.title),
    venue: line(listed.container ?? ''),
    publisher: given(listed.publisher),
    degree: kind === 'thesis' ? thesisDegree(paper) : undefined,
    volume: given(sourceField(paper, 'volume')),
    issue: given(sourceField(paper, 'issue', 'number')),
    pages: given(pagesOf(paper, '–')),
    doi: given(paper.doi),
    arxivId: given(paper.arxivId),
    url: given(paper.url),
  };
}

/** Returns where the work is found: its DOI, else what arXiv calls it, else its address. */
export function linkOf({ doi, arxivId, url }: Reference): string | undefined {
  if (doi !== undefined) return doiAddress(doi);
  return arxivId === undefined ? url : arxivAddress(arxivId);
}

/** Returns `text` closed by a full stop, where no other mark closes it: "Really?" stays. */
export function closed(text: string): string {
  return /[.?!…。？！]["”’»)]?$/.test(text) ? text : `${text}.`;
}

/** Returns given names as initials: "Jean-Pierre" → `J.-P.`; of scripts without capitals, as they are. */
export function initials(given: string, stop: '.' | '', blank: ' ' | ''): string {
  const words = given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .filter(Boolean);
  const short = words.map((word) => {
    const letters = word
      .split('-')
      .map((part) => initialLetters(part).map((letter) => `${letter}${stop}`))
      .filter((part) => part.length > 0);
    return letters.map((part) => part.join(blank)).join(stop === '' ? '' : '-');
  });
  return short.filter((one) => one !== '').join(blank);
}

/** "KB" are two initials, "KATE" and "Kate" one; "d'Arc" has its own capital. */
function initialLetters(word: string): string[] {
  const letters = word.match(/\p{L}\p{M}*/gu) ?? [];
  const [first = ''] = letters;
  if (first === '') return [];
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
      first,
    )
  ) {
    return [word.replace(/\.$/, '')];
  }
  if (/^\p{Lu}{2,3}\.?$/u.test(word)) return letters;
  return [first.toUpperCase()];
}

/** Returns `names` in one text: `A`, `A and B`, `A, B, and C`. */
export function joined(names: readonly string[], last: string): string {
  if (names.length < 3) return names.join(last.replace(/^,/, ''));
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
