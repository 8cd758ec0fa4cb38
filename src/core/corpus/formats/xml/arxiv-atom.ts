/**
 * What arXiv's API answers: an Atom feed with an entry a paper (arXiv API User's Manual, section 3.3).
 * An error comes as an entry too, whose id is an address of errors; it is no paper.
 */
import { readMonthOfDate, readYear } from '../../dates.ts';
import { readArxivId } from '../../identifiers.ts';
import type { FormatReader, PaperDraft } from '../../source-record.ts';
import { compactDraft, findDoi, namedColumns } from '../tagged/tagged-values.ts';
import { attributeOf, childrenOf, textAt, textsOf, type XmlElement } from './element.ts';
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
  const published = textAt(entry, 'published') ?? textAt(entry, 'updated') ?? '';
  return compactDraft({
    title: textAt(entry, 'title'),
    abstract: textAt(entry, 'summary'),
    authors: childrenOf(entry, 'author').flatMap((author) => textsOf(author, 'name')),
    year: readYear(published),
    month: readMonthOfDate(published),
    url: linkOf(entry, 'rel', 'alternate'),
    doi: findDoi([...textsOf(entry, 'doi'), linkOf(entry, 'title', 'doi') ?? '']),
    arxivId: readArxivId(textAt(entry, 'id') ?? ''),
    fields: namedColumns({
      categories: childrenOf(entry, 'category')
        .flatMap((category) => attributeOf(category, 'term') ?? [])
        .join(' '),
      comment: textAt(entry, 'comment'),
      'journal reference': textAt(entry, 'journal-ref'),
    }),
  });
}

function linkOf(entry: XmlElement, attribute: string, value: string): string | undefined {
  const link = childrenOf(entry, 'link').find((one) => attributeOf(one, attribute) === value);
  return attributeOf(link, 'href');
}
