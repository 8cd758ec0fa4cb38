/**
 * Why a form is read as a way of writing a label. Both are cut into words; words that mean the same
 * are compared one by one, and what is left between them is an acronym on one side and its expansion on
 * the other, or words that one side leaves out:
 *
 *   LLM            agents     acronym, plural
 *   large language model  agent
 *
 * Where words are cut at different places ("pre-trained", "pretrained") the letters are compared.
 */
import { mergeReasonOrder } from '../shared/merge-reasons.ts';
import type { Concept, MergeReason } from '../types.ts';
import { normalNoun, normalWord } from './words/normal-word.ts';
import { singularForm } from './words/singular-form.ts';

/** Letters that forms of one word share. */
const STEM = 3;

/** A word in capitals, with or without a plural s. */
const IN_CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}s?$/u;

/** An acronym with one capital is as long at most: "Mg". */
const LONGEST_PLAIN = 4;

/** Returns the concept with the reasons of each of its variants that is not the label. */
export function explainVariants(concept: Concept): Concept {
  const variants = concept.variants.map(({ form, count }) => {
    const reasons = mergeReasons(form, concept.label);
    return reasons.length > 0 ? { form, count, reasons } : { form, count };
  });
  return { ...concept, variants };
}

/** Returns every reason that turns `form` into `label`, in the order of `MergeReason`; none if they are equal. */
export function mergeReasons(form: string, label: string): MergeReason[] {
  if (form === label) return [];
  const found = new Set<MergeReason>();
  const ours = cut(form);
  const theirs = cut(label);
  if (sameLetters(ours.words, theirs.words)) {
    compareAligned(ours, theirs, found);
  } else {
    compareUnlike(ours.words, theirs.words, found);
  }
  // A hyphen of another kind, or a form of a word that no rule here knows.
  if (found.size === 0)
    found.add(ours.words.join(' ') === theirs.words.join(' ') ? 'hyphen' : 'word-form');
  return mergeReasonOrder.filter((reason) => found.has(reason));
}

/** A text as its words, and what stands between them. */
interface Cut {
  words: string[];
  joints: string[];
}

function cut(text: string): Cut {
  const pieces = text.trim().split(/([\s\-‐‑–]+)/u);
  return {
    words: pieces.filter((_, place) => place % 2 === 0),
    joints: pieces.filter((_, place) => place % 2 === 1),
  };
}

function sameLetters(ours: readonly string[], theirs: readonly string[]): boolean {
  return lettersOf(ours) === lettersOf(theirs);
}

function lettersOf(words: readonly string[]): string {
  return words.map(normalNoun).join('');
}

function compareAligned(ours: Cut, theirs: Cut, found: Set<MergeReason>): void {
  if (ours.words.length === theirs.words.length) {
    if (ours.joints.some((joint, place) => joint !== theirs.joints[place])) found.add('hyphen');
    compareInTurn(ours.words, theirs.words, found);
    return;
  }
  found.add('hyphen');
  compareWords(ours.words.join(''), theirs.words.join(''), found);
}

/** Compares what both begin and end with, word by word; between them stands what tells them apart. */
function compareUnlike(
  ours: readonly string[],
  theirs: readonly string[],
  found: Set<MergeReason>,
): void {
  const most = Math.min(ours.length, theirs.length);
  let before = 0;
  while (before < most && same(ours[before], theirs[before])) before++;
  let after = 0;
  while (after < most - before && same(ours.at(-1 - after), theirs.at(-1 - after))) after++;
  const [rest, restTheirs] = [ours, theirs].map((words) =>
    words.slice(before, words.length - after),
  ) as [string[], string[]];
  compareInTurn(ours.slice(0, before), theirs, found);
  compareInTurn(ours.slice(ours.length - after), theirs.slice(theirs.length - after), found);
  if (rest.length === restTheirs.length && rest.every((word, at) => alike(word, restTheirs[at]))) {
    compareInTurn(rest, restTheirs, found);
    return;
  }
  if (isPlural(rest.at(-1)) && !isPlural(restTheirs.at(-1))) found.add('plural');
  found.add(isShort(rest, restTheirs) || isShort(restTheirs, rest) ? 'acronym' : 'word-form');
}

/** Whether `short` stands for `long`: it has a word in capitals, or reads as an acronym of it. */
function isShort(short: readonly string[], long: readonly string[]): boolean {
  if (long.length === 0) return false;
  return short.some((word) => IN_CAPITALS.test(word)) || isAcronymOf(short.join(''), long.join(''));
}

/** "ConvNet" of "convolutional network": from its first letter on, all of it is there in turn. */
function isAcronymOf(short: string, long: string): boolean {
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0 || (capitals === 1 && short.length > LONGEST_PLAIN)) return false;
  const [letters, text] = [singularForm(short), long].map((form) => form.toLowerCase()) as [
    string,
    string,
  ];
  let found = 0;
  for (const letter of text) if (letter === letters.charAt(found)) found++;
  return letters.charAt(0) === text.charAt(0) && found === letters.length;
}

function compareInTurn(
  ours: readonly string[],
  theirs: readonly string[],
  found: Set<MergeReason>,
): void {
  for (const [place, word] of ours.entries()) compareWords(word, theirs[place] ?? '', found);
}

/** Forms of one word begin alike: "probe", "probing", and not "PEN", "PENETRATION". */
function alike(ours: string, theirs = ''): boolean {
  if (IN_CAPITALS.test(ours)) return false;
  const beginning = ours.slice(0, STEM).toLowerCase();
  return beginning.length === STEM && beginning === theirs.slice(0, STEM).toLowerCase();
}

function same(ours: string | undefined, theirs: string | undefined): boolean {
  return normalNoun(ours ?? '') === normalNoun(theirs ?? '');
}

function isPlural(word = ''): boolean {
  return singularForm(word) !== word;
}

/** Notes what tells two spellings of one word apart; each step takes a difference away. */
function compareWords(ours: string, theirs: string, found: Set<MergeReason>): void {
  if (ours === theirs) return;
  const [singular, singularLabel] = [singularForm(ours), singularForm(theirs)];
  if ((ours === singular) !== (theirs === singularLabel)) found.add('plural');
  if (capitalsDiffer(singular, singularLabel)) found.add('capitals');
  const [small, smallLabel] = [singular.toLowerCase(), singularLabel.toLowerCase()];
  if (small === smallLabel) return;
  found.add(normalWord(small) === normalWord(smallLabel) ? 'spelling' : 'word-form');
}

/** Compares letter by letter as far as both go: the rest is another spelling. */
function capitalsDiffer(ours: string, theirs: string): boolean {
  const [small, smallTheirs] = [ours.toLowerCase(), theirs.toLowerCase()];
  for (let place = 0; place < Math.min(ours.length, theirs.length); place++) {
    const capital = ours.charAt(place) !== small.charAt(place);
    if (capital !== (theirs.charAt(place) !== smallTheirs.charAt(place))) return true;
  }
  return false;
}
