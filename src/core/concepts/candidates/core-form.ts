/** What a phrase names, without the words that only dress it: "standard attention mechanism". */
import {
  EVALUATIVE_WORDS,
  FORMAL_HEADS,
  LIGHT_HEADS,
  NAMING_HEADS,
  PLAIN_WORDS,
} from '../words/stock-words.ts';

/** Returns a normal form without light heads after its term; never empty. */
export function withoutLightHeads(form: string): string {
  let end = form.length;
  for (let blank = form.lastIndexOf(' '); blank > 0; blank = form.lastIndexOf(' ', blank - 1)) {
    if (!LIGHT_HEADS.has(form.slice(blank + 1, end))) break;
    end = blank;
  }
  return form.slice(0, end);
}

/** Returns a normal form without a head that only says what kind of thing its term is. */
export function withoutNamingHead(form: string): string {
  const blank = form.lastIndexOf(' ');
  if (blank < 0) return form;
  const term = form.slice(0, blank);
  const heads = term.includes(' ') ? NAMING_HEADS : FORMAL_HEADS;
  return heads.has(form.slice(blank + 1)) ? term : form;
}

/** Returns a normal form without praise before a term of several words: "modern artificial intelligence". */
export function withoutPraise(form: string): string {
  const blank = form.indexOf(' ');
  const rest = form.slice(blank + 1);
  return rest.includes(' ') && EVALUATIVE_WORDS.has(form.slice(0, blank)) ? rest : form;
}

/** Returns a normal form without light heads and without plain modifiers before it; never empty. */
export function coreOf(form: string): string {
  const term = withoutLightHeads(form);
  let from = 0;
  for (let blank = term.indexOf(' '); blank > 0; blank = term.indexOf(' ', from)) {
    if (!PLAIN_WORDS.has(term.slice(from, blank))) break;
    from = blank + 1;
  }
  return term.slice(from);
}
