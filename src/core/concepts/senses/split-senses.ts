/**
 * One word with two meanings makes a false bridge: a concept whose word keeps two companies becomes
 * one concept a sense. "Surface" and "surface (attack)", "cloud (computing)" and "cloud (point)".
 *
 * The sense with most papers keeps the concept's id and label where it has at least twice as many as any
 * other, so that links and edits that name the concept still find what most papers mean; otherwise it
 * is named by its context as well. Time grows linearly with the papers of the concepts looked at.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { surfaceOf } from '../../shared/surface-form.ts';
import type { Concept, ConceptPaper, ConceptVariant, Paper } from '../../types.ts';
import { forEachPaper } from '../for-each-paper.ts';
import { variantsOf } from '../labels.ts';
import type { Company } from './company.ts';
import type { CorpusCompany } from './corpus-company.ts';
import { findSenses, type Sense } from './find-senses.ts';
import { Topics } from './topics.ts';

/** Two senses with three papers each. */
const LEAST_PAPERS = 6;

/** Papers of the main sense to those of the next, from which on it needs no context. */
const DOMINANCE = 2;

/**
 * Returns the concepts with those split whose word has several senses, ordered by document frequency
 * (descending), then id. The papers of the senses are those of the word, each in one of them, with all
 * its mentions. `papers` are by paper number, and `company` holds them all. Labels and ids stay
 * unique. Only single words that at least six papers share are looked at.
 * @param isTerm whether a normal form is a term of the user's, which has one meaning.
 * @param turn gives the driver a turn.
 */
export async function splitSenses(
  concepts: readonly Concept[],
  papers: readonly Paper[],
  company: Company,
  isTerm: (normalForm: string) => boolean,
  turn: () => Promise<void>,
): Promise<Concept[]> {
  const examined = concepts.filter(
    (concept) => isExamined(concept) && !isTerm(normalFormOf(concept)),
  );
  if (examined.length === 0) return [...concepts];
  const weights = company.inverseFrequencies();
  const corpus = { company, weights, topics: await Topics.of(company, weights, turn) };
  const taken = new Set(concepts.flatMap(({ id, label }) => [id, label]));
  const split = new Map<string, Concept[]>();
  await forEachPaper(examined, turn, (concept) => {
    const senses = sensesOf(concept, corpus);
    if (senses.length > 1) split.set(concept.id, conceptsOf(concept, senses, papers, taken));
  });
  return concepts
    .flatMap((concept) => split.get(concept.id) ?? [concept])
    .sort((a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id));
}

function isExamined(concept: Concept): boolean {
  return concept.papers.length >= LEAST_PAPERS && !/[\s\-‐‑–]/u.test(normalFormOf(concept));
}

function normalFormOf({ id }: Concept): string {
  return id.slice('concept:'.length);
}

function sensesOf(concept: Concept, corpus: CorpusCompany): Sense[] {
  const own = corpus.company.numbersIn(normalFormOf(concept));
  const contexts = concept.papers.map(({ paper, mentions }) =>
    corpus.company.contextOf(paper, mentions, own),
  );
  return findSenses(contexts, corpus);
}

/**
 * Returns a concept for each sense; the concept itself where a sense finds no name that is free. `taken`
 * grows by the new ids and labels.
 */
function conceptsOf(
  concept: Concept,
  senses: readonly Sense[],
  papers: readonly Paper[],
  taken: Set<string>,
): Concept[] {
  const named: Concept[] = [];
  for (const [rank, sense] of senses.entries()) {
    const shares = sharesOf(concept, sense);
    const own = { ...concept, variants: variantsIn(shares, concept, papers), papers: shares };
    if (rank === 0 && standsBare(senses)) {
      named.push(withSense(own, concept.label, sense.names[0], sense.confidence));
      continue;
    }
    const context = sense.names.find(
      (name) =>
        !taken.has(inContext(concept.id, name)) && !taken.has(inContext(concept.label, name)),
    );
    if (context === undefined) return [concept];
    const id = inContext(concept.id, context);
    const label = inContext(concept.label, context);
    taken.add(id).add(label);
    named.push(withSense({ ...own, id, label }, concept.label, context, sense.confidence));
  }
  return named;
}

/** Whether the main sense keeps the plain label. */
function standsBare([main, next]: readonly Sense[]): boolean {
  if (main === undefined || next === undefined || main.names.length === 0) return true;
  return main.contexts.length >= DOMINANCE * next.contexts.length;
}

function inContext(name: string, context: string): string {
  return `${name} (${context})`;
}

function withSense(
  concept: Concept,
  word: string,
  context: string | undefined,
  confidence: number,
): Concept {
  return context === undefined ? concept : { ...concept, sense: { word, context, confidence } };
}

function sharesOf({ papers }: Concept, { contexts }: Sense): ConceptPaper[] {
  const numbers = new Set(contexts.map(({ paper }) => paper));
  return papers.filter(({ paper }) => numbers.has(paper));
}

/** The forms of the shares with their counts, each with the reasons that the whole concept has for it. */
function variantsIn(
  shares: readonly ConceptPaper[],
  concept: Concept,
  papers: readonly Paper[],
): ConceptVariant[] {
  const reasons = new Map(concept.variants.map((variant) => [variant.form, variant.reasons]));
  const counts = new Map<string, number>();
  for (const mention of shares.flatMap(({ mentions }) => mentions)) {
    const paper = papers[mention.paper];
    const form = paper === undefined ? '' : surfaceOf(paper, mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return variantsOf(counts).map((variant) => {
    const known = reasons.get(variant.form);
    return known === undefined ? variant : { ...variant, reasons: known };
  });
}
