/** APA style, 7th edition (2020), chapters 9 and 10; as plain text, without italics. */
import type { AuthorName } from '../../../shared/author-name.ts';
import { closed, initials, linkOf, type Reference } from './reference.ts';

/** With more authors, the first 19 and the last are named (9.8). */
const MOST_AUTHORS = 20;

const DEGREES = { doctor: 'Doctoral dissertation', master: 'Master’s thesis', unknown: 'Thesis' };

/** Returns the reference in one line. */
export function apaReference(reference: Reference): string {
  const authors = apaAuthors(reference);
  const date = `(${reference.year ?? 'n.d.'}${letterAfter(reference)}).`;
  const title = titleOf(reference);
  const head = authors === '' ? [closed(title), date] : [closed(authors), date, closed(title)];
  const link = linkOf(reference);
  return [...head, container(reference), link].filter(Boolean).join(' ');
}

/** Returns the authors as they open a reference, without the full stop that closes them. */
export function apaAuthors({ authors, hasMoreAuthors }: Reference): string {
  const names = authors.map(apaName);
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${names.at(-1)}`;
  }
  if (hasMoreAuthors) return `${names.join(', ')}, et al.`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** Without a year a hyphen stands before the letter: `n.d.-a`. */
function letterAfter({ year, yearLetter }: Reference): string {
  return year === undefined && yearLetter !== '' ? `-${yearLetter}` : yearLetter;
}

function apaName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  return [family, initials(given, '.', ' '), suffix].filter(Boolean).join(', ');
}

function titleOf({ kind, title, arxivId, issue, publisher, degree }: Reference): string {
  if (kind === 'thesis') {
    return `${title} [${[DEGREES[degree ?? 'unknown'], publisher].filter(Boolean).join(', ')}]`;
  }
  if (kind === 'report' && issue !== undefined) return `${title} (Report No. ${issue})`;
  return kind === 'preprint' && arxivId !== undefined ? `${title} (arXiv:${arxivId})` : title;
}

function container(reference: Reference): string {
  const { kind, venue, publisher, volume, issue, pages, arxivId } = reference;
  if (kind === 'thesis') return '';
  if (kind === 'book' || kind === 'report') return publisher === undefined ? '' : closed(publisher);
  if (kind === 'preprint') return closed(venue === '' || arxivId !== undefined ? 'arXiv' : venue);
  const isChapter = kind === 'chapter';
  if (venue === '') return isChapter && publisher !== undefined ? closed(publisher) : '';
  if (kind === 'conference' || isChapter) {
    const book = closed(pages === undefined ? `In ${venue}` : `In ${venue} (pp. ${pages})`);
    return isChapter && publisher !== undefined ? `${book} ${closed(publisher)}` : book;
  }
  const number = issue === undefined ? '' : `(${issue})`;
  const place = volume === undefined ? number : `${volume}${number}`;
  return closed([venue, place, pages].filter(Boolean).join(', '));
}
