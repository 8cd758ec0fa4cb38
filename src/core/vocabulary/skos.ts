/**
 * SKOS (W3C Recommendation, 2009): concepts with preferred, alternative and hidden labels, and their
 * broader and narrower concepts; labels may be resources with a literal form (SKOS-XL).
 *
 * Texts are English, so a label counts in English or without a language: English first, then none.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { EntryReading, Triple, VocabularyEntry, VocabularyProblem } from './entries.ts';
import { quoted, tidyName } from './names.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';

interface Label {
  text: string;
  /** 0 for English, 1 for no language, 2 for others. */
  rank: number;
}

interface SkosConcept {
  preferred: Label[];
  others: Label[];
  /** Addresses. */
  broader: string[];
}

/** Returns the concepts of the statements in order; those without a readable name are told of. */
export function entriesOfSkos(triples: readonly Triple[]): EntryReading {
  const concepts = conceptsOf(triples);
  const labels = new Map<string, string>();
  const problems: VocabularyProblem[] = [];
  for (const [address, { preferred }] of concepts) {
    const label = preferred.toSorted(compareLabels)[0];
    if (label !== undefined && label.rank < 2) labels.set(address, label.text);
    else if (preferred.length > 0) problems.push(foreign(address));
  }
  const entries: VocabularyEntry[] = [];
  for (const [address, { preferred, others, broader }] of concepts) {
    const label = labels.get(address);
    if (label === undefined) continue;
    const synonyms = [...preferred, ...others]
      .filter(({ text, rank }) => rank < 2 && text !== label)
      .map(({ text }) => text);
    const wider = broader.flatMap((concept) => labels.get(concept) ?? []);
    entries.push({ label, synonyms, broader: wider });
  }
  return { entries, problems };
}

function conceptsOf(triples: readonly Triple[]): Map<string, SkosConcept> {
  const concepts = new Map<string, SkosConcept>();
  const conceptAt = (address: string) => {
    const concept = concepts.get(address) ?? { preferred: [], others: [], broader: [] };
    concepts.set(address, concept);
    return concept;
  };
  const literals = literalForms(triples);
  for (const { subject, predicate, object, language } of triples) {
    const [kind, label] = predicate.startsWith(SKOS_XL)
      ? [predicate.slice(SKOS_XL.length), literals.get(object)]
      : [predicate.startsWith(SKOS) ? predicate.slice(SKOS.length) : '', labelOf(object, language)];
    if (kind === 'broader') conceptAt(subject).broader.push(object);
    else if (kind === 'narrower') conceptAt(object).broader.push(subject);
    if (label === undefined) continue;
    if (kind === 'prefLabel') conceptAt(subject).preferred.push(label);
    else if (kind === 'altLabel' || kind === 'hiddenLabel') conceptAt(subject).others.push(label);
  }
  return concepts;
}

/** The literal forms of labels that are resources. */
function literalForms(triples: readonly Triple[]): Map<string, Label> {
  const forms = new Map<string, Label>();
  for (const { subject, predicate, object, language } of triples) {
    const label = predicate === `${SKOS_XL}literalForm` ? labelOf(object, language) : undefined;
    if (label !== undefined) forms.set(subject, label);
  }
  return forms;
}

function labelOf(text: string, language: string | undefined): Label | undefined {
  if (language === undefined) return undefined;
  const rank = /^en\b/.test(language) ? 0 : language === '' ? 1 : 2;
  return { text: tidyName(text), rank };
}

function compareLabels(a: Label, b: Label): number {
  return a.rank - b.rank || compareCodeUnits(a.text, b.text);
}

function foreign(address: string): VocabularyProblem {
  return {
    code: 'malformed',
    reason: `${quoted(address)} has no preferred label in English or without a language.`,
  };
}
