/** One record of PubMed's XML → a draft (NLM, PubMed DTD of 2023). */
import { readMonth, readMonthOfDate, readYear } from '../../dates.ts';
import { readPubmedId } from '../../identifiers.ts';
import type { PaperDraft } from '../../source-record.ts';
import {
  compactDraft,
  findDoi,
  firstFound,
  joinPages,
  namedColumns,
} from '../tagged/tagged-values.ts';
import {
  attributeOf,
  childAt,
  childrenOf,
  textAt,
  textOf,
  textsOf,
  type XmlElement,
} from './element.ts';
import { pubmedAbstract } from './pubmed-abstract.ts';
import { pubmedAuthors } from './pubmed-authors.ts';

/** Who gives keywords that are the authors' own; indexers are named by other codes. */
const AUTHORS_AS_OWNER = 'NOTNLM';

/** What stands where a paper has no English title. */
const NO_TITLE = /^\[?\s*not available\s*\.?\]?\.?$/i;

/** Returns the draft of `record`: an article, a book, or a chapter of one. MeSH is no keyword. */
export function pubmedDraft(record: XmlElement): PaperDraft {
  const parts = partsOf(record);
  const { citation, article, book, issue, lists } = parts;
  const date = childAt(issue, 'pubdate') ?? childAt(article, 'articledate');
  return compactDraft({
    title: titleOf(parts),
    abstract: pubmedAbstract(article, citation),
    authors: pubmedAuthors([article, book]),
    ...dateOf(date ?? childAt(book, 'pubdate') ?? childAt(citation, 'contributiondate')),
    venue: venueOf(parts),
    doi: findDoi([
      ...identifiersOf(childrenOf(article, 'elocationid'), 'eidtype', 'doi'),
      ...identifiersOf(lists, 'idtype', 'doi'),
    ]),
    pubmedId: firstFound(
      [...textsOf(citation, 'pmid'), ...identifiersOf(lists, 'idtype', 'pubmed')],
      readPubmedId,
    ),
    keywords: keywordsOf(citation, article),
    language: textAt(article, 'language'),
    fields: namedColumns({
      type: textsOf(childAt(article, 'publicationtypelist') ?? article, 'publicationtype').join(
        '; ',
      ),
      volume: textAt(issue, 'volume'),
      issue: textAt(issue, 'issue'),
      pages: pagesOf(article),
      'index terms': indexTerms(citation),
    }),
  });
}

interface RecordParts {
  /** What has the PubMed id: the citation, or the book's document. */
  citation: XmlElement;
  /** What has title and abstract. */
  article: XmlElement;
  book: XmlElement | undefined;
  journal: XmlElement | undefined;
  /** What has volume and date. */
  issue: XmlElement | undefined;
  /** Ids of this record, not of its references. */
  lists: XmlElement[];
}

function partsOf(record: XmlElement): RecordParts {
  const document = childAt(record, 'bookdocument');
  const citation = childAt(record, 'medlinecitation') ?? document ?? record;
  const article = childAt(citation, 'article') ?? citation;
  const journal = childAt(article, 'journal');
  const holders = [
    article,
    citation,
    childAt(record, 'pubmeddata'),
    childAt(record, 'pubmedbookdata'),
  ];
  return {
    citation,
    article,
    book: childAt(citation, 'book'),
    journal,
    issue: childAt(journal, 'journalissue') ?? journal,
    lists: holders.flatMap((holder) => childrenOf(childAt(holder, 'articleidlist'), 'articleid')),
  };
}

/** A chapter has its own title besides its book's; a translated title stands in brackets. */
function titleOf({ article, book }: RecordParts): string | undefined {
  const title = textAt(article, 'articletitle') ?? textAt(book, 'booktitle');
  return title !== undefined && !NO_TITLE.test(title)
    ? title
    : (textAt(article, 'vernaculartitle') ?? textAt(book, 'vernaculartitle'));
}

function venueOf({ article, citation, book, journal }: RecordParts): string | undefined {
  const bookTitle = textAt(article, 'articletitle') === undefined ? [] : textsOf(book, 'booktitle');
  return [
    ...textsOf(journal, 'title', 'journaltitle'),
    ...textsOf(journal, 'isoabbreviation'),
    ...textsOf(childAt(citation, 'medlinejournalinfo'), 'medlineta'),
    ...bookTitle,
    ...textsOf(book, 'collectiontitle'),
    ...textsOf(childAt(book, 'publisher'), 'publishername'),
  ][0];
}

/** `<Year>`, or in words: "1998 Dec-1999 Jan". */
function dateOf(date: XmlElement | undefined): Pick<PaperDraft, 'year' | 'month'> {
  const words = textAt(date, 'medlinedate') ?? '';
  return compactDraft({
    year: readYear(textAt(date, 'year') ?? words),
    month: readMonth(textAt(date, 'month') ?? '') ?? readMonthOfDate(words),
  });
}

function identifiersOf(elements: readonly XmlElement[], attribute: string, kind: string): string[] {
  return elements
    .filter((element) => attributeOf(element, attribute)?.toLowerCase() === kind)
    .filter((element) => attributeOf(element, 'validyn') !== 'N')
    .map(textOf);
}

/** Those of publishers' files stand in a list of objects. */
function keywordsOf(citation: XmlElement, article: XmlElement): string[] {
  const lists = [...new Set([citation, article])]
    .flatMap((holder) => childrenOf(holder, 'keywordlist'))
    .filter((list) => (attributeOf(list, 'owner') ?? AUTHORS_AS_OWNER) === AUTHORS_AS_OWNER);
  const objects = childrenOf(childAt(article, 'objectlist'), 'object').filter(
    (object) => attributeOf(object, 'type') === 'keyword',
  );
  const keywords = [
    ...lists.flatMap((list) => textsOf(list, 'keyword')),
    ...objects.flatMap((object) => textsOf(object, 'param')),
  ];
  return [...new Set(keywords.map((keyword) => keyword.replace(/^\*|\.$/g, '')))];
}

function indexTerms(citation: XmlElement): string {
  return childrenOf(childAt(citation, 'meshheadinglist'), 'meshheading')
    .flatMap((heading) => textsOf(heading, 'descriptorname'))
    .join('; ');
}

function pagesOf(article: XmlElement): string | undefined {
  const pages = childAt(article, 'pagination') ?? article;
  return (
    textAt(pages, 'medlinepgn') ??
    joinPages(
      textAt(pages, 'startpage') ?? textAt(pages, 'firstpage'),
      textAt(pages, 'endpage') ?? textAt(pages, 'lastpage'),
    )
  );
}
