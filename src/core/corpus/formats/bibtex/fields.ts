/** What BibTeX and BibLaTeX call the parts of a paper. */

/** In the order in which they count; the first that says something is read. */
export const FIELDS = {
  /** Where the key is not the paper's own: in what this program writes. */
  id: ['paperid'],
  title: ['title', 'article-title', 'articletitle', 'maintitle'],
  abstract: ['abstract', 'abstracts', 'abstracttext', 'abstractnote', 'summary'],
  names: ['author', 'authors', 'bookauthor', 'editor', 'editors'],
  date: ['date', 'issued', 'issue_date', 'publicationyear', 'eventdate'],
  venue: [
    ...['journal', 'journaltitle', 'fulljournal', 'booktitle', 'eventtitle', 'conference'],
    ...['school', 'institution'],
  ],
  keywords: [
    ...['author_keywords', 'author keywords', 'author-keywords', 'keywords', 'keyword', 'kw'],
  ],
  language: ['langid', 'language', 'hyphenation', 'lang'],
  pubmedId: ['pmid', 'pubmed', 'pubmedid', 'pubmed_id'],
  arxivId: ['arxivid', 'arxiv', 'arxiv_id', 'arxiv-id'],
  url: ['url', 'link', 'ee', 'adsurl', 'bdsk-url-1', 'opturl', 'howpublished'],
  citations: ['times-cited', 'citations', 'citedby', 'cited-by', 'citation_count'],
  codeUrl: ['code', 'software', 'codeurl', 'github', 'repository'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** In which a DOI may stand that is called one. */
export const DOI_FIELDS = ['url', 'ee', 'link', 'bdsk-url-1', 'howpublished', 'note'];

/** In which an arXiv id may stand, called one. */
export const ARXIV_FIELDS = [
  ...['url', 'ee', 'doi', 'journal', 'journaltitle', 'howpublished', 'number', 'eid', 'publisher'],
  ...['note', 'pages', 'bdsk-url-1', 'link'],
];

/**
 * What reference managers note for themselves, where a file lies on someone's disk among it, and the
 * lists of references that are longer than the record.
 */
export const BOOKKEEPING: ReadonlySet<string> = new Set(
  [
    'file local-url localfile pdf timestamp biburl bibsource owner creationdate',
    'modificationdate date-added date-modified added-at interhash intrahash groups',
    '__markedentry cited-references read readstatus priority ranking qualityassured',
    'relevance username crossref xdata xref ids options entryset related sortkey',
    'sorttitle sortname presort shorthand label key optkey researcherid-numbers',
    'orcid-numbers author-email affiliation affiliations doc-delivery-number journal-iso unique-id',
    'number-of-cited-references usage-count-last-180-days usage-count-since-2013',
    'web-of-science-categories web-of-science-index da oa references urldate comment',
    'review annote annotation bdsk-file-1 bdsk-file-2 bdsk-url-2 mendeley-tags',
    'mendeley-groups correspondence_address correspondence_address1',
  ].flatMap((row) => row.split(' ')),
);

/** Names that babel has for languages, where they are not the language's own English name. */
export const BABEL_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...['american', 'british', 'usenglish', 'ukenglish', 'canadian', 'australian', 'newzealand'].map(
    (name): [string, string] => [name, 'en'],
  ),
  ...['ngerman', 'nngerman', 'austrian', 'naustrian', 'swissgerman', 'nswissgerman'].map(
    (name): [string, string] => [name, 'de'],
  ),
  ...['francais', 'frenchb', 'acadian', 'canadien'].map((name): [string, string] => [name, 'fr']),
  ...['brazil', 'brazilian', 'portuges'].map((name): [string, string] => [name, 'pt']),
  ['magyar', 'hu'],
  ['bahasa', 'id'],
  ['mexican', 'es'],
]);
