/** One record of RIS → a draft. Which tag means what depends on who wrote the file. */
import { readMonthOfDate, readYear } from '../../dates.ts';
import { readPubmedId } from '../../identifiers.ts';
import { partKeywords } from '../../index-terms.ts';
import type { PaperDraft } from '../../source-record.ts';
import type { TaggedRecord } from './tagged-record.ts';
import {
  compactDraft,
  findArxivId,
  findDoi,
  findPubmedId,
  findUrl,
  firstFound,
  joinPages,
  namedColumns,
  readLabelledDoi,
  splitKeywords,
  splitNames,
} from './tagged-values.ts';

/** In the order of preference. CT is the chapter's and BT the book's title of the old specification. */
export const RIS_TITLES: readonly string[] = ['TI', 'T1', 'CT', 'BT'];
/** Short and translated titles, and that of a reviewed work, serve where a record has no other. */
const LESSER_TITLES = ['ST', 'TT', 'RI'];

const VENUES = ['JF', 'T2', 'JO', 'BT', 'C3', 'JA', 'J2', 'J1', 'TA'];
/** Theses and reports, whose venue is the school or institution that publishes them. */
const ISSUED = /^(?:THES|RPRT)$/i;
/** DO is for the DOI. Others put it among the links: L3 of EBSCO. */
const DOI_TAGS = ['DO', 'DI', 'L3', 'UR', 'L2', 'LK', 'L1'];
/** And publishers where numbers and notes go; a note that only mentions a DOI may mean another's. */
const DOI_ALONE_TAGS = ['M3', 'N1', 'AN', 'C7', 'ID', 'U1', 'M1'];
const ADDRESSES = ['UR', 'L1', 'L2', 'LK', 'L4'];
const DATES = ['PY', 'Y1', 'DA', 'YR'];

/** EBSCO's second abstract: "Copyright of … is the property of … and its content may not be copied". */
const COPYRIGHT_NOTICE = /^Copyright of .* is the property of /;

/** Returns the draft of `record`. */
export function risDraft(record: TaggedRecord): PaperDraft {
  const dates = record.all(...DATES);
  const title = record.first(...RIS_TITLES, ...LESSER_TITLES);
  const databases = record.all('DB', 'DP');
  const keywords = partKeywords(splitKeywords(record.lines('KW')), databases);
  const addresses = record.all(...ADDRESSES);
  return compactDraft({
    title,
    abstract: abstractOf(record),
    authors: splitNames(record.lines('AU', 'A1')),
    year: firstFound(dates, readYear),
    month: firstFound(dates, readMonthOfDate),
    venue:
      record.all(...VENUES).find((venue) => venue !== title) ??
      (ISSUED.test(record.first('TY') ?? '') ? record.first('PB') : undefined),
    url: findUrl(addresses),
    doi:
      findDoi(record.all(...DOI_TAGS)) ??
      firstFound(record.all(...DOI_ALONE_TAGS), readLabelledDoi),
    arxivId: findArxivId([...addresses, ...record.all('DO', 'AN', 'ID', 'M1', 'N1', 'JO', 'T2')]),
    pubmedId: pubmedIdOf(record, databases),
    keywords: keywords.own,
    language: record.first('LA'),
    citations: citationsOf(record),
    fields: namedColumns({
      type: record.first('TY'),
      volume: record.first('VL', 'VO'),
      issue: record.first('IS'),
      pages: joinPages(record.first('SP'), record.first('EP')),
      publisher: record.first('PB'),
      'index terms': keywords.indexed.join('; '),
    }),
  });
}

/** AB, else N2; where there are several, they are its parts. */
function abstractOf(record: TaggedRecord): string | undefined {
  for (const tag of ['AB', 'N2']) {
    const parts = record.all(tag).filter((part) => !COPYRIGHT_NOTICE.test(part));
    if (parts.length > 0) return [...new Set(parts)].join(' ');
  }
  return undefined;
}

/** EndNote keeps it as accession number, Scopus as second custom field. */
function pubmedIdOf(record: TaggedRecord, databases: readonly string[]): string | undefined {
  const labelled = findPubmedId(record.all('PM', 'UR', 'L2', 'N1', 'AN', 'ID', 'C2', 'M1'));
  if (labelled !== undefined) return labelled;
  const names = databases.join(' ');
  if (/\b(?:NLM|PubMed|MEDLINE)\b/i.test(names)) return firstFound(record.all('AN'), readPubmedId);
  return /\bScopus\b/i.test(names) ? firstFound(record.all('C2'), readPubmedId) : undefined;
}

/** Scopus notes "Cited By :12". */
function citationsOf(record: TaggedRecord): number | undefined {
  const notes = record.all('N1').join(' ');
  const count = /\bCited By\s{0,3}:\s{0,3}(\d{1,7})\b/i.exec(notes)?.[1];
  return count === undefined ? undefined : Number(count);
}
