/**
 * Search in the abstracts: papers whose abstract has every word of the query, each with the sentence
 * that has the most of them.
 *
 * A word of the query stands for the words that begin with it and those of its stem. Papers that have the query as it is written come
 * first, those that have it more often before the others; ties by paper number. Queries without a word
 * of three letters find nothing: they would find every paper.
 */
import type { DatasetTexts } from '../../core/types.ts';
import { foldWord, markMatches, splitWords } from '../match-ranges.ts';
import type { Building } from '../slices.ts';
import type { SentenceGroup, SentenceHit } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import { buildVocabulary, meantWithSlips, meantWords, type Vocabulary } from './vocabulary.ts';

/** @param slips whether a word that is in no abstract stands for those that a slip or two make of it. */
export type TextSearch = (query: string, limit: number, slips: boolean) => SentenceGroup;

const shortestWord = 3;

/** Abstracts that are read between two breaths. */
const sliceOfPapers = 10;

/** Builds the search. O(words of all abstracts); a query is O(papers · words of the query). */
export function* buildTextSearch(texts: DatasetTexts): Building<TextSearch> {
  const collected = new Map<string, number[]>();
  const lowered: string[] = [];
  for (const [paper, { abstract = '' }] of texts.papers.entries()) {
    lowered.push(abstract.toLowerCase());
    for (const { word } of splitWords(abstract)) {
      const folded = foldWord(word);
      const known = collected.get(folded);
      if (known === undefined) collected.set(folded, [paper]);
      else if (known.at(-1) !== paper) known.push(paper);
    }
    if (paper % sliceOfPapers === 0) yield;
  }
  const vocabulary = yield* buildVocabulary(collected, true);
  return (query, limit, slips) => {
    const asked = splitWords(query).map(({ word }) => foldWord(word));
    if (!asked.some((word) => word.length >= shortestWord)) return { hits: [], papers: [] };
    const mean = slips ? meantWithSlips : meantWords;
    const meant = asked.map((word) => mean(vocabulary, word));
    const written = query.trim().toLowerCase();
    const papers = papersWithAll(vocabulary, meant, lowered.length)
      .map((paper) => ({ paper, times: timesIn(lowered[paper] ?? '', written) }))
      .sort((a, b) => b.times - a.times || a.paper - b.paper)
      .map(({ paper }) => paper);
    const words = meant.map(
      (places) => new Set(Array.from(places.keys(), (place) => vocabulary.words[place] ?? '')),
    );
    const hits = papers.slice(0, limit).map((paper) => toHit(texts, paper, words, asked));
    return { hits, papers };
  };
}

/** Returns the texts that have a word of every list, ascending. */
function papersWithAll(
  { textsOf }: Vocabulary,
  meant: readonly ReadonlyMap<number, number>[],
  count: number,
): number[] {
  const has = new Uint8Array(count);
  meant.forEach((places, turn) => {
    for (const place of places.keys()) {
      for (const paper of textsOf[place] ?? []) if (has[paper] === turn) has[paper] = turn + 1;
    }
  });
  const papers: number[] = [];
  has.forEach((turns, paper) => {
    if (turns === meant.length) papers.push(paper);
  });
  return papers;
}

/** Returns how often `written` stands in `text` where a word begins. */
function timesIn(text: string, written: string): number {
  let times = 0;
  for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) times += 1;
  }
  return times;
}

function toHit(
  texts: DatasetTexts,
  paper: number,
  words: readonly ReadonlySet<string>[],
  asked: readonly string[],
): SentenceHit {
  const { abstract = '', sentences } = texts.papers[paper] ?? { sentences: { abstract: [] } };
  let best = { text: abstract, terms: [] as string[], met: -1 };
  for (const { start, end } of sentences.abstract) {
    const text = abstract.slice(start, end).trim();
    const own = splitWords(text).map(({ word }) => foldWord(word));
    const terms = own.filter((word) => words.some((list) => list.has(word)));
    const met = words.filter((list) => terms.some((term) => list.has(term))).length;
    if (met > best.met) best = { text, terms, met };
  }
  return { paper, ...excerptOf(best.text, markMatches(best.text, best.terms, asked)) };
}
