/**
 * From entries to terms: equal labels are one term, a name belongs to one term at most, and broader
 * terms form no circle.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { VocabularyTerm } from '../types.ts';
import { cutCircles } from './cut-circles.ts';
import type { VocabularyEntry, VocabularyProblem } from './entries.ts';
import { faultOf, quoted, tidyName } from './names.ts';

/** A term in the making. */
interface Draft {
  label: string;
  line?: number | undefined;
  /** By key. */
  synonyms: Map<string, string>;
  broader: Set<Draft>;
}

/** Names under which terms are found: equal keys are one name. */
type KeyOf = (name: string) => string;

/**
 * Returns the terms by label, with what was left out or decided. Of entries with the same label the
 * first gives its wording. A synonym that is another term's label stays that term's; one that several
 * terms claim is nobody's; either is told once. A broader name that no term has becomes a term.
 */
export function settleTerms(
  entries: readonly VocabularyEntry[],
  keyOf: KeyOf,
): { terms: VocabularyTerm[]; problems: VocabularyProblem[] } {
  const problems: VocabularyProblem[] = [];
  const drafts = new Map<string, Draft>();
  const sound = entries.filter((entry) => isSound(entry.label, entry.line, problems));
  for (const entry of sound) addEntry(entry, drafts, keyOf, problems);
  const owners = settleSynonyms(drafts, problems);
  for (const entry of sound) addBroader(entry, drafts, owners, keyOf, problems);
  const sorted = [...drafts.values()].sort((a, b) => compareCodeUnits(a.label, b.label));
  problems.push(...cutCircles(sorted));
  const terms = sorted.map(({ label, synonyms, broader }) => ({
    label,
    synonyms: [...synonyms.values()].sort(compareCodeUnits),
    broader: [...broader].map((draft) => draft.label).sort(compareCodeUnits),
  }));
  return { terms, problems };
}

function isSound(name: string, line: number | undefined, problems: VocabularyProblem[]): boolean {
  const fault = faultOf(tidyName(name));
  if (fault === undefined) return true;
  problems.push(problemAt(line, 'malformed', `the name ${quoted(name)} ${fault}.`));
  return false;
}

function addEntry(
  { label: written, synonyms, line }: VocabularyEntry,
  drafts: Map<string, Draft>,
  keyOf: KeyOf,
  problems: VocabularyProblem[],
): void {
  const label = tidyName(written);
  const isKnown = drafts.has(keyOf(label));
  const draft = draftOf(label, line, drafts, keyOf);
  if (isKnown) {
    const before = draft.line === undefined ? '' : ` of line ${draft.line}`;
    const reason = `${quoted(label)} is ${quoted(draft.label)}${before} again; both are one term.`;
    problems.push(problemAt(line, 'duplicate', reason));
  }
  for (const synonym of synonyms.map(tidyName)) {
    if (isSound(synonym, line, problems) && !draft.synonyms.has(keyOf(synonym))) {
      draft.synonyms.set(keyOf(synonym), synonym);
    }
  }
}

function draftOf(
  label: string,
  line: number | undefined,
  drafts: Map<string, Draft>,
  keyOf: KeyOf,
): Draft {
  const key = keyOf(label);
  const draft = drafts.get(key) ?? { label, line, synonyms: new Map(), broader: new Set() };
  drafts.set(key, draft);
  return draft;
}

/** Takes away the synonyms that a draft may not have; returns the owner of each that is left. */
function settleSynonyms(
  drafts: ReadonlyMap<string, Draft>,
  problems: VocabularyProblem[],
): Map<string, Draft> {
  const claims = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    for (const key of draft.synonyms.keys()) {
      const claimants = claims.get(key);
      if (claimants === undefined) claims.set(key, [draft]);
      else claimants.push(draft);
    }
  }
  const owners = new Map<string, Draft>();
  for (const [key, claimants] of claims) {
    const bearer = drafts.get(key);
    const [first, second] = claimants;
    if (bearer === undefined && first !== undefined && second === undefined) {
      owners.set(key, first);
      continue;
    }
    const others = claimants.filter((draft) => draft !== bearer);
    problems.push(...ambiguity(key, others, bearer));
    for (const claimant of claimants) claimant.synonyms.delete(key);
  }
  return owners;
}

/** What is told of a synonym that several terms claim, or that is the label of one: once, however many. */
function ambiguity(
  key: string,
  [first, ...others]: readonly Draft[],
  bearer: Draft | undefined,
): VocabularyProblem[] {
  if (first === undefined) return [];
  const name = `${quoted(first.synonyms.get(key) ?? '')}, a synonym of ${quoted(first.label)}`;
  const [other] = others;
  const more = others.length - (bearer === undefined ? 1 : 0);
  const reason =
    bearer === undefined
      ? `${name}, is also one of ${quoted(other?.label ?? '')}${andMore(more)}; it is read as none of them.`
      : `${name}${andMore(more)}, is also the term ${quoted(bearer.label)}; it is read as that.`;
  return [problemAt(first.line, 'ambiguous', reason)];
}

function andMore(terms: number): string {
  if (terms === 0) return '';
  return terms === 1 ? ' and of one more term' : ` and of ${terms} more terms`;
}

function addBroader(
  { label, broader, line }: VocabularyEntry,
  drafts: Map<string, Draft>,
  owners: ReadonlyMap<string, Draft>,
  keyOf: KeyOf,
  problems: VocabularyProblem[],
): void {
  const draft = draftOf(tidyName(label), line, drafts, keyOf);
  for (const name of broader.map(tidyName)) {
    if (!isSound(name, line, problems)) continue;
    const owner = drafts.has(keyOf(name)) ? undefined : owners.get(keyOf(name));
    draft.broader.add(owner ?? draftOf(name, line, drafts, keyOf));
  }
}

function problemAt(
  line: number | undefined,
  code: VocabularyProblem['code'],
  reason: string,
): VocabularyProblem {
  return line === undefined ? { code, reason } : { line, code, reason };
}
