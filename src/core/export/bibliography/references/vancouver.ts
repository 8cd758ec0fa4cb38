/** Vancouver style, as of Citing Medicine (NLM, 2nd edition); as plain text and without its number. */
import type { AuthorName } from '../../../shared/author-name.ts';
import { closed, initials, linkOf, type Reference } from './reference.ts';

/** With more authors, the first six are named. */
const MOST_AUTHORS = 6;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Suffixes are written as numbers. */
const ORDINALS: Readonly<Record<string, string>> = { ii: '2nd', iii: '3rd', iv: '4th' };

/** Returns the reference in one line. */
export function vancouverReference(reference: Reference): string {
  const { title } = reference;
  const authors = vancouverAuthors(reference);
  const head = authors === '' ? '' : closed(authors);
  const named = [title, noteOf(reference)].filter(Boolean).join(' ');
  return [head, closed(named), published(reference), found(reference)].filter(Boolean).join(' ');
}

function noteOf({ kind, degree }: Reference): string {
  if (kind === 'preprint') return '[Preprint]';
  if (kind !== 'thesis') return '';
  return degree === 'master' ? '[master’s thesis]' : '[dissertation]';
}

function vancouverAuthors({ authors, hasMoreAuthors }: Reference): string {
  const names = authors.map(vancouverName);
  const isCut = hasMoreAuthors || names.length > MOST_AUTHORS;
  return [...names.slice(0, MOST_AUTHORS), ...(isCut ? ['et al.'] : [])].join(', ');
}

function vancouverName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix = '' } = name;
  const numbered = ORDINALS[suffix.toLowerCase()] ?? suffix.replace(/\.$/, '');
  return [family, initials(given, '', ''), numbered].filter(Boolean).join(' ');
}

function published(reference: Reference): string {
  const { kind, venue, publisher = '', year, month, volume, issue, pages } = reference;
  const named = month === undefined || year === undefined ? '' : ` ${MONTHS[month - 1]}`;
  const inYear = String(year ?? '[date unknown]');
  const range = pages?.replace(/–/g, '-');
  if (kind === 'preprint') {
    return `${venue === '' ? 'arXiv' : venue}; ${inYear}${named}.`;
  }
  const inPages = range === undefined ? '' : ` p. ${range}.`;
  const byPublisher = `${publisher === '' ? '' : `${publisher}; `}${inYear}${named}.`;
  if (kind === 'conference') return `In: ${venue}; ${inYear}${named}.${inPages}`;
  if (kind === 'chapter') {
    return `${venue === '' ? '' : `In: ${closed(venue)} `}${byPublisher}${inPages}`;
  }
  if (kind === 'report') {
    return `${byPublisher}${issue === undefined ? '' : ` Report No.: ${closed(issue)}`}`;
  }
  if (kind === 'book' || kind === 'thesis') return byPublisher;
  const number = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  const place = `${number === '' ? '' : `;${number}`}${range === undefined ? '' : `:${range}`}`;
  return [venue === '' ? '' : closed(venue), `${inYear}${named}${place}.`]
    .filter(Boolean)
    .join(' ');
}

function found(reference: Reference): string {
  if (reference.doi !== undefined) return `doi:${reference.doi}`;
  const link = linkOf(reference);
  return link === undefined ? '' : `Available from: ${link}`;
}
