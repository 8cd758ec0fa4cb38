/**
 * Text that is no part of what a paper says: "© 2018 Elsevier Ltd. All rights reserved." at the end of
 * an abstract, and sentences in another language, which an English tagger would read as names.
 */

import { wordSet } from '../../shared/word-set.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import type { Token } from './tokens.ts';

const NOTICE =
  /©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s+(?:©|\(c\)|(?:19|20)\d\d)|\ball rights reserved|\bpublished by (?=[A-Z])/i;

/** Where a notice may begin: in the last characters of an abstract. */
const NOTICE_REACH = 300;

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
