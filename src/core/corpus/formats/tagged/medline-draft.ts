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

/** Returns the draft of `record`. Index terms (MH) are no keywords of the authors; those are OT. */
export function medlineDraft(record: TaggedRecord): PaperDraft {
  const title = record.all('TI').join(' ') || record.first(...LESSER_TITLES);
  const identifiers = record.all('LID', 'AID', 'DO');
  const fullNames = record.all('FAU', 'FA');
  const names = fullNames.length > 0 ? fullNames : record.all('AU');
  return compactDraft({
    title,
    abstract: record.all('AB').join(' ') || otherAbstract(record),
    authors: splitNames([...names, ...record.all('CN')]),
    year: firstFound(record.all('DP', 'YR', 'DEP', 'EDAT'), readYearOfDate),
    month: firstFound(record.all('DP'), readMonthOfDate),
    venue: record.all('JT', 'JN', 'TA', 'BTI', 'CTI').find((venue) => venue !== title),
    url: findUrl(record.all('URL', 'UR', 'LID', 'AID', '4099')),
    doi: findDoi(identifiers.filter((identifier) => !/\[(?!doi\])\w+\]$/.test(identifier))),
    arxivId: findArxivId(identifiers),
    pubmedId: firstFound(record.all('PMID'), readPubmedId),
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

/** A publisher's abstract, which stands in for a missing one unless it is in another language. */
function otherAbstract(record: TaggedRecord): string | undefined {
  const isEnglish = record.all('OABL').every((language) => /^en/i.test(language));
  return isEnglish ? record.first('OAB') : undefined;
}

/** `2009 Jan 15`, and `20160419` without blanks. */
function readYearOfDate(date: string): number | undefined {
  return readYear(date.replace(/^(\d{4})\d{4}$/, '$1'));
}
