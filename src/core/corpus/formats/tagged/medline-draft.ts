/** One record of MEDLINE → a draft. */
import { readMonthOfDate, readYear } from '../../dates.ts';
import { readPubmedId } from '../../identifiers.ts';
import type { PaperDraft } from '../../source-record.ts';
import type { TaggedRecord } from './tagged-record.ts';
import {
  compactDraft,
  findArxivId,
  findDoi,
  findUrl,
  firstFound,
  namedColumns,
  splitKeywords,
  splitNames,
} from './tagged-values.ts';

/** Of the book, the collection, the volume; last the title in its own language. */
const LESSER_TITLES = ['BTI', 'CTI', 'VTI', 'TT'];

/** PubMed's "[Not Available]." where a title is not translated; TT has it. */
const NO_TITLE = /^\[Not Available\]\.?$/i;

/** Returns the draft of `record`. Index terms (MH) are no keywords of the authors; those are OT. */
export function medlineDraft(record: TaggedRecord): PaperDraft {
  const ownTitle = record.all('TI').join(' ');
  const title =
    (!NO_TITLE.test(ownTitle) && ownTitle) || record.first(...LESSER_TITLES) || ownTitle;
  /** Ovid's number of a record is the PubMed id in this database only. */
  const isOfMedline = /\bMEDLINE\b/i.test(record.all('DB').join(' '));
  const identifiers = record.all('LID', 'AID', 'DO');
  const fullNames = record.all('FAU', 'FA');
  const names = fullNames.length > 0 ? fullNames : record.all('AU');
  return compactDraft({
    title,
    abstract: record.all('AB').join(' ') || otherAbstract(record),
    authors: splitNames([...names, ...record.all('CN')]).map((name) => name.replace(/\.$/, '')),
    year:
      firstFound(record.all('DP', 'YR', 'DEP', 'EDAT'), readYearOfDate) ??
      firstFound(record.all('SO'), readYearOfSource),
    month: firstFound(record.all('DP'), readMonthOfDate),
    venue:
      record.all('JT', 'JN', 'TA', 'BTI', 'CTI').find((venue) => venue !== title) ??
      firstFound(record.all('SO'), readJournalOfSource),
    url: findUrl(record.all('URL', 'UR', 'LID', 'AID', '4099')),
    doi: findDoi(identifiers.filter((identifier) => !/\[(?!doi\])\w+\]$/.test(identifier))),
    arxivId: findArxivId(identifiers),
    pubmedId: firstFound(record.all('PMID', ...(isOfMedline ? ['UI'] : [])), readPubmedId),
    keywords: splitKeywords(record.all('OT', 'KW').map((keyword) => keyword.replace(/^\*/, ''))),
    language: record.first('LA', 'LG'),
    fields: namedColumns({
      type: record.first('PT'),
      volume: record.first('VI'),
      issue: record.first('IP'),
      pages: record.first('PG'),
      publisher: record.first('PB'),
      'index terms': record.all('MH').join('; '),
    }),
  });
}

/**
 * The abstract of another collection ("PIP: …"), which stands in for a missing one unless it is in
 * another language or only says where one can be had.
 */
function otherAbstract(record: TaggedRecord): string | undefined {
  const isEnglish = record.all('OABL').every((language) => /^en/i.test(language));
  const text = record.first('OAB')?.replace(/^(?:PIP|KIE|AIDS|NASA): /, '');
  return isEnglish && !text?.startsWith('Publisher: Abstract available') ? text : undefined;
}

/** `2009 Jan 15`, and `20160419` without blanks. */
function readYearOfDate(date: string): number | undefined {
  return readYear(date.replace(/^(\d{4})\d{4}$/, '$1'));
}

/** Ovid shows journal, volume and date in one: `Voles. 12(3):1234-9, 2019 Mar.` */
function readYearOfSource(source: string): number | undefined {
  return readYear(/[,;.] ?([12]\d{3})(?![\d-])/.exec(source)?.[1] ?? '');
}

function readJournalOfSource(source: string): string | undefined {
  return /^([^.]{2,200})\. /.exec(source)?.[1];
}
