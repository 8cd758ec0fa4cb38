/**
 * The phrases in a run: the run itself and the parts of it that may be concepts of their own, each
 * with its normal form and its neighbours.
 */
import type { Span } from '../../types.ts';
import { coreOf, withoutLightHeads, withoutNamingHead } from './core-form.ts';
import type { Part } from './parts.ts';

export interface Phrase extends Span {
  /** Normal form. */
  form: string;
  /** The whole run. */
  own: boolean;
  /** What the run names, less plain modifiers before it and light heads after it. */
  core: boolean;
  /** At the end of a run or of its core: the run is a kind of it. */
  head: boolean;
  /** The normal word before and after inside the run; empty at its ends. */
  before: string;
  after: string;
}

/** Longest nested phrase, in parts: bounds the phrases of a run by five times its length. */
const LONGEST_NESTED = 5;

/** Longest run that is a phrase, in parts; beyond it the tagger has lost its way. */
const LONGEST_RUN = 8;

/** What a run names, less plain modifiers before it and light heads after it. */
export interface Core {
  form: string;
  /** Its last part. */
  end: number;
}

/** Returns the core of a run. A lone modifier is no head: "quantum algorithm" is no kind of quantum. */
export function coreIn(parts: readonly Part[]): Core {
  const form = formOf(parts, 0, parts.length - 1);
  const term = withoutNamingHead(withoutLightHeads(form));
  let end = parts.length - 1;
  if (term.includes(' ')) {
    let surplus = form.split(' ').length - term.split(' ').length;
    while (surplus > 0 && end > 0) surplus -= parts[end--]?.headWords.length ?? 1;
  }
  return { form: coreOf(form), end };
}

/**
 * Calls `visit` for every phrase in the parts of a run, by start, then by end. In an aside, which has no
 * core, no phrase is the run or its head: the word is used, and names nothing.
 */
export function visitPhrases(
  parts: readonly Part[],
  core: Core | undefined,
  visit: (phrase: Phrase) => void,
): void {
  const last = parts.length - 1;
  for (let from = 0; from <= last; from++) {
    const furthest = Math.min(last, from + LONGEST_NESTED - 1);
    for (let to = from; to <= furthest; to++) {
      const whole = from === 0 && to === last;
      if (whole || isNested(parts, from, to)) visit(phraseOf(parts, from, to, core));
    }
    const unseen = from === 0 && parts.length > LONGEST_NESTED && parts.length <= LONGEST_RUN;
    if (unseen) visit(phraseOf(parts, 0, last, core));
  }
}

/** A nested phrase starts and ends with whole tokens; a single word may be any part. */
function isNested(parts: readonly Part[], from: number, to: number): boolean {
  if (from === to) return parts[from]?.nominal === true;
  return parts[from]?.opens === true && parts[to]?.closes === true;
}

function phraseOf(
  parts: readonly Part[],
  from: number,
  to: number,
  core: Core | undefined,
): Phrase {
  const last = parts.length - 1;
  const form = formOf(parts, from, to);
  return {
    form,
    start: parts[from]?.start ?? 0,
    end: parts[to]?.end ?? 0,
    own: core !== undefined && from === 0 && to === last,
    core: form === core?.form,
    head: core !== undefined && (to === last || to === core.end) && parts[to]?.closes === true,
    before: parts[from - 1]?.headWords.at(-1) ?? '',
    after: parts[to + 1]?.headWords[0] ?? '',
  };
}

function formOf(parts: readonly Part[], from: number, to: number): string {
  let form = '';
  for (let place = from; place < to; place++) {
    for (const word of parts[place]?.words ?? []) form += `${word} `;
  }
  return form + (parts[to]?.headWords.join(' ') ?? '');
}
