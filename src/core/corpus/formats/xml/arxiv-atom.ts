/**
 * What arXiv's API answers: an Atom feed with an entry a paper (arXiv API User's Manual, section 3.3).
 * An error comes as an entry too, whose id is an address of errors; it is no paper.
 */
import { readMonthOfDate, readYear } from '../../dates.ts';
import { readArxivId } from '../../identifiers.ts';
import type { FormatReader, PaperDraft } from '../../source-record.ts';
import { firstDoi } from './doi-in-text.ts';
import { childrenOf, textAt, textOf, type XmlElement } from './element.ts';
import { hasTag } from './has-tag.ts';
import { readRecords } from './read-records.ts';
import { isWellFormed, rootName } from './root-tag.ts';

const hasEntry = hasTag('entry');

const ERROR_ID = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/errors/i;

export const arxivAtomReader = {
  name: 'arxiv-atom',
  title: 'arXiv API Atom',

  detect(text) {
    const root = rootName(text);
    if (root !== 'feed' && root !== 'entry') return false;
    return /\barxiv\.org\b/i.test(text) && (hasEntry(text) || isWellFormed(text));
  },

  read: (text) =>
    readRecords(text, ['entry'], (entry) => (isError(entry) ? undefined : draftOf(entry))),

  whyNone(text) {
    let error: string | undefined;
    readRecords(text, ['entry'], (entry) => {
      if (isError(entry)) error ??= textAt(entry, 'summary');
      return undefined;
    });
    return error && `holds no paper but an error that arXiv answered: ${error}; ask it again.`;
  },
} as const satisfies FormatReader;

function isError(entry: XmlElement): boolean {
  return ERROR_ID.test(textAt(entry, 'id') ?? '');
}

function draftOf(entry: XmlElement): PaperDraft {
  const links = childrenOf(entry, 'link').map(({ attributes }) => attributes);
  const published = textAt(entry, 'published') ?? textAt(entry, 'updated') ?? '';
  const doiLink = links.find((link) => link.get('title') === 'doi')?.get('href');
  const draft = {
    title: textAt(entry, 'title'),
    abstract: textAt(entry, 'summary'),
    authors: childrenOf(entry, 'author').map((author) => textAt(author, 'name') ?? textOf(author)),
    year: readYear(published),
    month: readMonthOfDate(published),
    url: links.find((link) => link.get('rel') === 'alternate')?.get('href'),
    doi: firstDoi([textAt(entry, 'doi'), doiLink]),
    arxivId: readArxivId(textAt(entry, 'id') ?? ''),
    fields: fieldsOf(entry),
  };
  return draft as PaperDraft;
}

function fieldsOf(entry: XmlElement): Record<string, string> {
  const categories = childrenOf(entry, 'category').map(({ attributes }) => attributes.get('term'));
  return {
    categories: categories.filter((term) => term !== undefined).join(' '),
    comment: textAt(entry, 'comment') ?? '',
    'journal reference': textAt(entry, 'journal-ref') ?? '',
  };
}
