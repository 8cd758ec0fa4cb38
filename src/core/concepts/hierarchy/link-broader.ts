/**
 * Which concepts are broader than which: "layer" than "intermediate layer", "attention" than "attention
 * head". A concept is broader when its words stand side by side inside the other's; of those, the next
 * broader are the ones that no other of them holds. Heads and modifiers count alike: both say what many
 * specific phrases share. A word that is a concept only of papers about it ("concept") is no broader one:
 * its papers would grow by all that mention it.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Concept } from '../../types.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';

/** "Pre-trained" is no kind of "trained". */
const ALTERING_PREFIXES = wordSet('anti non post pre semi sub');

/** Normal forms of more words are wordings: what they hold is found in their mentions. */
const LONGEST = 8;

/**
 * Returns the concepts with their next broader ones. Relations that a concept has already are kept.
 * @param joins whether a normal form of one word may be broader than others.
 */
export function linkBroader(
  concepts: readonly Concept[],
  joins: (normalForm: string) => boolean,
): Concept[] {
  const known = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const form = formOf(concept);
    known.set(form, [...(known.get(form) ?? []), concept]);
  }
  return concepts.map((concept) => {
    const contained = nextContained(formOf(concept), known, joins);
    const ids = contained.flatMap((form) => senseOf(concept, known.get(form) ?? []));
    const broader = [...new Set([...(concept.broader ?? []), ...ids])].sort(compareCodeUnits);
    return broader.length === 0 ? concept : { ...concept, broader };
  });
}

/** The normal form that is read in texts: a sense's without its context. */
function formOf({ id, sense }: Concept): string {
  const form = id.slice('concept:'.length);
  return sense === undefined ? form : form.replace(/ \([^()]*\)$/, '');
}

/** Returns the longest known forms inside `form` of which none holds another, by place. */
function nextContained(
  form: string,
  known: ReadonlyMap<string, unknown>,
  joins: (normalForm: string) => boolean,
): string[] {
  const words = form.split(' ');
  if (words.length === 1 || words.length > LONGEST) return [];
  if (words.some((word) => CLOSED_CLASS_WORDS.has(word))) return [];
  const found: { from: number; to: number; form: string }[] = [];
  for (let length = words.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const to = from + length;
      if (ALTERING_PREFIXES.has(words[from - 1] ?? '')) continue;
      if (found.some((longer) => longer.from <= from && longer.to >= to)) continue;
      const part = words.slice(from, to).join(' ');
      if (known.has(part) && (length > 1 || joins(part))) found.push({ from, to, form: part });
    }
  }
  return found.sort((a, b) => a.from - b.from).map((part) => part.form);
}

/** Of a word with several senses, the only one that shares papers with the narrower concept. */
function senseOf(narrower: Concept, senses: readonly Concept[]): string[] {
  const [only] = senses;
  if (senses.length === 1 && only !== undefined) return [only.id];
  const numbers = new Set(narrower.papers.map(({ paper }) => paper));
  const sharing = senses.filter(({ papers }) => papers.some(({ paper }) => numbers.has(paper)));
  return sharing.length === 1 ? sharing.map(({ id }) => id) : [];
}
