/**
 * The runs of a keyword: the author says that it is a name, so that no grammar decides. Every word
 * belongs to it, the last one is its head, and only punctuation and closed-class words break it, unless the
 * corpus has the phrase with its preposition ("quality of life"). What stands in brackets is left
 * out: "convolutional neural network (CNN)", "Java (programming language)".
 */
import type { CorpusWords } from '../candidates/corpus-words.ts';
import type { Run, RunToken } from '../candidates/find-runs.ts';
import type { FixedPhrases } from '../candidates/fixed-phrases.ts';
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { RELATION_NOUNS } from '../words/relation-nouns.ts';

/** Tokens from which on it is no name. */
const LONGEST = 8;

/** Returns the runs of a keyword in reading order. */
export function findKeywordRuns(
  { tokens, field, number }: TaggedSentence,
  words: CorpusWords,
  fixed: FixedPhrases,
): Run[] {
  const runs: Run[] = [];
  let open: RunToken[] = [];
  const close = () => {
    const head = open.at(-1);
    if (head !== undefined && open.length <= LONGEST) {
      head.role = 'noun';
      runs.push({ field, sentence: number, tokens: open, aside: false });
    }
    open = [];
  };
  let depth = 0;
  let place = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[place]) {
    const length = depth > 0 ? 0 : fixed.lengthAt(tokens, place);
    const covered = tokens.slice(place, place + Math.max(length, 1));
    place += covered.length;
    if (/^[([{]$/.test(token.text)) depth++;
    else if (/^[)\]}]$/.test(token.text)) depth = Math.max(0, depth - 1);
    if (depth > 0) close();
    else if (length > 0) open.push(runTokenOf(covered, 'noun'));
    else if (token.kind === 'number') addNumber(open, token);
    else if (isPartOfName(token)) open.push(runTokenOf(covered, roleOf(token, words)));
    else if (!/^['’]s?$/.test(token.text)) close();
  }
  close();
  return runs;
}

/**
 * Notes a keyword with a preposition as a name that texts have as well: "internet of things". Not so where
 * the first word says how one thing stands to another: "prevention of falls".
 */
export function addKeywordName(fixed: FixedPhrases, { tokens }: TaggedSentence): void {
  const [first] = tokens;
  if (first === undefined || RELATION_NOUNS.has(first.singular) || isDeed(first)) return;
  if (tokens.some(({ kind, text }) => kind !== 'word' || /^(?:and|or|vs)$/i.test(text))) return;
  fixed.add(tokens.map(({ text }) => text));
}

/** "Treatment of", "prevention of", "modelling of": what is done to something. */
function isDeed({ normal }: TaggedToken): boolean {
  return /(?:tion|sion|ment|ing|ance|ence|ysis|use|review|study)s?$/.test(normal);
}

/** Capitals ("IT", "WHO") are no closed-class words. */
function isPartOfName({ kind, text, normal }: TaggedToken): boolean {
  if (kind !== 'word') return false;
  return !CLOSED_CLASS_WORDS.has(normal) || /^[\p{Lu}\p{N}]{2,}$/u.test(text);
}

function roleOf({ wordClass, singular }: TaggedToken, words: CorpusWords): RunToken['role'] {
  const modifies = /^(?:adjective|adverb|participle)$/.test(wordClass);
  return modifies && !words.isSureNoun(singular) ? 'modifier' : 'noun';
}

/** "Industry 4.0": a number belongs to the word before it; before all words it is left out. */
function addNumber(open: RunToken[], { text, end }: TaggedToken): void {
  const before = open.pop();
  if (before !== undefined)
    open.push({ ...before, text: `${before.text} ${text}`, end, role: 'noun' });
}

function runTokenOf(covered: readonly TaggedToken[], role: RunToken['role']): RunToken {
  const text = covered.map((token) => token.text).join(' ');
  return { start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? 0, text, role };
}
