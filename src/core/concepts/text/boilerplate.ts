/**
 * Text that is no part of what a paper says: "© 2018 Elsevier Ltd. All rights reserved." at the end of
 * an abstract, where its code is, and sentences in another language, which an English tagger would read as names.
 */

import { wordSet } from '../../shared/word-set.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import type { Token } from './tokens.ts';

const NOTICE =
  /©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s+(?:©|\(c\)|(?:19|20)\d\d|of\s)|\ball rights reserved|\bpublished by (?=[A-Z])|\bpsycinfo database record|\babstract from (?:author|publisher)/i;

/** Where a notice may begin: in the last characters of an abstract. */
const NOTICE_REACH = 600;

const THING =
  /\b(?:codes?|data|datasets?|models?|weights|checkpoints|implementations?|software|scripts?|materials|resources|demos?|benchmarks?|packages?|librar(?:y|ies)|(?:project|web) ?(?:page|site))\b/i;

const ADDRESS = /https?:|www\.|github\.|gitlab\.|zenodo|huggingface\.|\bosf\.io/i;

/** "Code and models will be made publicly available". */
const WITHOUT_ADDRESS =
  /\b(?:codes?|data|datasets?|models?|weights|checkpoints|implementations?|software|scripts?|materials)\b[^.]{0,60}\b(?:is|are|be|been)\b(?: made)? (?:publicly |freely |openly )?(?:available|released|open-sourced)\b[^.]{0,40}$/i;

/** Words of a sentence that only says where things are. */
const LONGEST_AVAILABILITY = 40;

/** Function words of Romance and Germanic languages that are no English words. */
const FOREIGN_WORDS =
  wordSet(`le la les des du une et est dans pour que qui nous sur par avec ces aux sont cette
  der das und ist nicht mit für von dem den ein eine zu auf werden wird el los del las con una por como para es se
  uma não com os ao il di che per della sono och att som det på een het van`);

/** Returns the offset at which a copyright notice ends the readable text of a field. */
export function endOfProse(text: string): number {
  const from = Math.max(0, text.length - NOTICE_REACH);
  const place = text.slice(from).search(NOTICE);
  return place < 0 ? text.length : from + place;
}

/** Returns whether a sentence only says where code or data can be had: "Our code is at https://…". */
export function tellsAvailability(sentence: string): boolean {
  const tells = ADDRESS.test(sentence)
    ? THING.test(sentence)
    : WITHOUT_ADDRESS.test(sentence.replace(/\.\s*$/, ''));
  return tells && sentence.split(/\s+/u).length <= LONGEST_AVAILABILITY;
}

/** "L’annotation d’informations": a function word that French and Italian write closed. */
const ELISION = /^(?:[cdjlmnst]|qu|dell|nell)['’]\p{Ll}/u;

/** Returns whether the tokens hold more function words of other languages than of English. */
export function isForeign(tokens: readonly Token[]): boolean {
  let foreign = 0;
  let english = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    const word = text.toLowerCase();
    if (FOREIGN_WORDS.has(word) || ELISION.test(word)) foreign++;
    else if (CLOSED_CLASS_WORDS.has(word)) english++;
  }
  return foreign > 1 && foreign > english;
}
