/** One record of EndNote's tagged format → a draft. */
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
  namedColumns,
  splitKeywords,
  splitNames,
} from './tagged-values.ts';

/** Returns the draft of `record`. */
export function referDraft(record: TaggedRecord): PaperDraft {
  const title = record.first('T', '!', 'Q');
  const dates = record.all('D', '8');
  const databases = record.all('~', 'W');
  const keywords = partKeywords(splitKeywords(record.lines('K')), databases);
  const isOfPubmed = /\b(?:NLM|PubMed|MEDLINE)\b/i.test(databases.join(' '));
  return compactDraft({
    title,
    abstract: record.all('X').join(' ') || undefined,
    authors: splitNames(record.lines('A')),
    year: firstFound(dates, readYear),
    month: firstFound(record.all('8', 'D'), readMonthOfDate),
    venue: record.all('J', 'B', 'S').find((venue) => venue !== title),
    url: findUrl(record.all('U', '>')),
    doi: findDoi(record.all('R', 'U')),
    arxivId: findArxivId(record.all('U', 'R', 'M')),
    pubmedId:
      findPubmedId(record.all('U', 'M')) ??
      (isOfPubmed ? firstFound(record.all('M'), readPubmedId) : undefined),
    keywords: keywords.own,
    language: record.first('G'),
    fields: namedColumns({
      type: record.first('0'),
      volume: record.first('V'),
      issue: record.first('N'),
      pages: record.first('P'),
      publisher: record.first('I'),
      'index terms': keywords.indexed.join('; '),
    }),
  });
}
