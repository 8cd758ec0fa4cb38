/** IEEE style (Reference Guide, 2023); as plain text, without italics and without its number. */
import type { AuthorName } from '../../../shared/author-name.ts';
import { closed, initials, joined, type Reference } from './reference.ts';

/** With more authors, only the first is named. */
const MOST_AUTHORS = 6;

const MONTHS = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
  ...['July', 'Aug.', 'Sep.', 'Oct.', 'Nov.', 'Dec.'],
];

const DEGREES = { doctor: 'Ph.D. dissertation', master: 'M.S. thesis', unknown: 'thesis' };

/** Returns the reference in one line. */
export function ieeeReference(reference: Reference): string {
  const authors = ieeeAuthors(reference);
  const parts = [...container(reference), ...found(reference)].filter((part) => part !== '');
  const head = authors === '' ? '' : `${authors}, `;
  const last = parts.join(', ');
  const rest = /\[Online\]\. Available: /.test(last) ? last : closed(last);
  if (reference.kind === 'book') return `${head}${closed(reference.title)} ${rest}`;
  return `${head}“${quoted(reference.title)}” ${rest}`;
}

/** The comma stands inside the quotation marks, but after another mark there is none. */
function quoted(title: string): string {
  const bare = title.replace(/(?<!\.)\.$/, '');
  return /[?!…]["”’»)]?$/.test(bare) ? bare : `${bare},`;
}

function ieeeAuthors({ authors, hasMoreAuthors }: Reference): string {
  const names = authors.map(ieeeName);
  const [first = ''] = names;
  if (names.length > MOST_AUTHORS) return `${first} et al.`;
  return hasMoreAuthors ? `${names.join(', ')} et al.` : joined(names, ', and ');
}

function ieeeName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  return [initials(given, '.', ' '), family, suffix].filter(Boolean).join(' ');
}

function container(reference: Reference): string[] {
  const { kind, venue, volume, issue, pages, year, month, arxivId } = reference;
  const publisher = reference.publisher ?? '';
  const range = pages === undefined ? '' : `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
  const inYear = String(year ?? 'n.d.');
  const named = month === undefined || year === undefined ? '' : MONTHS[month - 1];
  const date = named ? `${named} ${inYear}` : inYear;
  if (kind === 'preprint') return [date, arxivId === undefined ? venue : `arXiv:${arxivId}`];
  if (kind === 'book') return [publisher, date];
  if (kind === 'chapter') {
    const book = venue === '' ? publisher : `in ${[venue, publisher].filter(Boolean).join('. ')}`;
    return [book, date, range];
  }
  if (kind === 'thesis') return [DEGREES[reference.degree ?? 'unknown'], publisher, date];
  if (kind === 'report') return [publisher, issue === undefined ? '' : `Rep. ${issue}`, date];
  if (kind === 'conference') return [`in ${venue}`, date, range];
  const numbers = [volume && `vol. ${volume}`, issue && `no. ${issue}`, range];
  return [venue, ...numbers.map((part) => part ?? ''), date];
}

function found({ kind, doi, arxivId, url }: Reference): string[] {
  if (doi !== undefined) return [`doi: ${doi}`];
  if (arxivId !== undefined) return kind === 'preprint' ? [] : [`arXiv:${arxivId}`];
  return url === undefined ? [] : [`[Online]. Available: ${url}`];
}
