/** One record of EndNote's XML → a draft. The runs of `<style>` in a field are one text. */
import { readMonthOfDate, readYear } from '../../dates.ts';
import { readPubmedId } from '../../identifiers.ts';
import { partKeywords } from '../../index-terms.ts';
import type { PaperDraft } from '../../source-record.ts';
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

/** Returns the draft of `record`. */
export function endnoteDraft(record: XmlElement): PaperDraft {
  const titles = childAt(record, 'titles') ?? record;
  const title = textsOf(titles, 'title', 'short-title', 'translated-title')[0];
  const dates = datesOf(record);
  const databases = textsOf(record, 'remote-database-name', 'remote-database-provider');
  const accessions = textsOf(record, 'accession-num', 'accession-number');
  const numbers = textsOf(record, 'electronic-resource-num', 'doi');
  const urls = urlsOf(record);
  const keywords = partKeywords(keywordsOf(record), databases);
  const isOfPubmed = /\b(?:NLM|PubMed|MEDLINE)\b/i.test(databases.join(' '));
  return compactDraft({
    title,
    abstract: textsOf(record, 'abstract').join(' ') || undefined,
    authors: authorsOf(record),
    year: firstFound(dates, readYear),
    month: firstFound(dates, readMonthOfDate),
    venue: venuesOf(record, titles).find((venue) => venue !== title),
    url: findUrl(urls),
    doi: findDoi([...numbers, ...urls]),
    arxivId: findArxivId([...numbers, ...urls, ...accessions]),
    pubmedId:
      findPubmedId([...urls, ...accessions]) ??
      (isOfPubmed ? firstFound(accessions, readPubmedId) : undefined),
    keywords: keywords.own,
    language: textAt(record, 'language'),
    fields: namedColumns({
      type: attributeOf(childAt(record, 'ref-type'), 'name'),
      volume: textAt(record, 'volume'),
      issue: textAt(record, 'number'),
      pages: textAt(record, 'pages'),
      publisher: textAt(record, 'publisher'),
      'index terms': keywords.indexed.join('; '),
    }),
  });
}

/** The year first; then other dates, of which some have a year in them. */
function datesOf(record: XmlElement): string[] {
  const dates = childAt(record, 'dates') ?? record;
  const others = childrenOf(dates, 'pub-dates').flatMap((list) => textsOf(list, 'date'));
  return [...textsOf(dates, 'year'), ...others, ...textsOf(dates, 'date')];
}

/** Editors stand in for authors that are not named. */
function authorsOf(record: XmlElement): string[] {
  const contributors = childAt(record, 'contributors') ?? record;
  for (const kind of ['authors', 'secondary-authors']) {
    const people = childrenOf(contributors, kind).flatMap((list) => childrenOf(list, 'author'));
    const names = splitNames(people.flatMap((person) => nameOf(person).split('\r')));
    if (names.length > 0) return names;
  }
  return [];
}

/** Most write the name as text; the format allows for its parts as attributes. */
function nameOf(person: XmlElement): string {
  const part = (name: string) => attributeOf(person, name);
  const given = [part('first-name'), part('middle-initial')].filter(Boolean).join(' ');
  const whole = [part('last-name'), given].filter(Boolean).join(', ');
  return textOf(person) || part('corp-name') || whole;
}

function venuesOf(record: XmlElement, titles: XmlElement): string[] {
  const periodicals = childrenOf(record, 'periodical', 'alt-periodical');
  return [
    ...textsOf(titles, 'secondary-title'),
    ...periodicals.flatMap((periodical) => textsOf(periodical, 'full-title')),
    ...textsOf(titles, 'alt-title', 'tertiary-title'),
    ...periodicals.flatMap((periodical) => textsOf(periodical, 'abbr-1')),
  ];
}

/** Addresses of the paper, of related pages last; those of attached files are none. */
function urlsOf(record: XmlElement): string[] {
  const lists = childAt(record, 'urls');
  return ['web-urls', 'related-urls', 'text-urls']
    .flatMap((kind) => childrenOf(lists, kind).flatMap((list) => textsOf(list, 'url')))
    .concat(textsOf(record, 'url'));
}

function keywordsOf(record: XmlElement): string[] {
  const keywords = childrenOf(record, 'keywords').flatMap((list) => textsOf(list, 'keyword'));
  return splitKeywords(keywords.flatMap((keyword) => keyword.split('\r')));
}
