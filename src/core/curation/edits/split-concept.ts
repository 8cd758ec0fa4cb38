/** `split`: some papers of a concept become a concept of their own. */
import { surfaceOf } from '../../shared/surface-form.ts';
import type { Concept, ConceptPaper, ConceptVariant, CurationEdit, Paper } from '../../types.ts';
import { foldName } from '../concept-names.ts';
import { type ConceptSet, withBroader } from '../concept-set.ts';
import { reasonsBesideLabel, variantsUnder } from '../evidence.ts';
import { senseOf } from './sense-of.ts';
import { applied, refused, type Verdict } from './verdict.ts';

/**
 * Moves the named papers from the concept to a new one with the same broader concepts. Narrower
 * concepts all of whose papers move go along; papers of the others stay counted in the old one too.
 */
export function splitConcept(
  edit: Extract<CurationEdit, { kind: 'split' }>,
  concepts: ConceptSet,
  papers: readonly Paper[],
): Verdict {
  const found = concepts.find(edit.concept);
  if (found.concept === undefined) return refused(found.reason);
  const old = found.concept;
  const label = edit.label.trim();
  const id = `concept:${foldName(label)}`;
  if (label === '') return refused('the new concept needs a name');
  // What is a mere form of another concept may become a label.
  if (concepts.get(id) !== undefined || concepts.isLabel(label)) {
    return refused(`a concept is called ${JSON.stringify(label)} already`);
  }
  const { moved, left, missing } = sharePapers(old, edit.papers, papers);
  if (moved.length === 0) return refused(missing.join('; '));
  if (left.length === 0) {
    return refused(`all papers of ${JSON.stringify(old.label)} are named; rename it instead`);
  }
  const sense = senseOf(label);
  const forms = new Set(old.variants.map(({ form }) => form));
  const fresh: Concept = {
    id,
    label,
    variants: variantsUnder(label, countForms(moved, forms, old.variants, papers)),
    papers: moved,
    ...(old.broader === undefined ? {} : { broader: old.broader }),
    ...(sense === undefined ? {} : { sense }),
  };
  concepts.put(fresh);
  concepts.put({
    ...old,
    variants: reasonsBesideLabel(old.label, countForms(left, forms, old.variants, papers)),
    papers: left,
  });
  shareNarrower(old.id, fresh, concepts);
  return applied(missing);
}

function sharePapers(old: Concept, named: readonly string[], papers: readonly Paper[]) {
  const numbers = new Map(papers.map((paper, number) => [paper.id, number]));
  const own = new Set(old.papers.map(({ paper }) => paper));
  const moving = new Set<number>();
  const missing: string[] = [];
  for (const id of named) {
    const number = numbers.get(id);
    if (number === undefined) missing.push(`no paper has the id ${JSON.stringify(id)}`);
    else if (own.has(number)) moving.add(number);
    else missing.push(`the paper ${JSON.stringify(id)} does not mention it`);
  }
  return {
    moved: old.papers.filter(({ paper }) => moving.has(paper)),
    left: old.papers.filter(({ paper }) => !moving.has(paper)),
    missing,
  };
}

/** Counts the concept's own forms in its papers; a mention of a narrower concept is written otherwise. */
function countForms(
  shares: readonly ConceptPaper[],
  forms: ReadonlySet<string>,
  variants: readonly ConceptVariant[],
  papers: readonly Paper[],
): ConceptVariant[] {
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { paper: number, form, mentions } of shares) {
    const paper = papers[number];
    const surfaces = mentions
      .map((mention) => (paper === undefined ? '' : surfaceOf(paper, mention)))
      .filter((surface) => forms.has(surface));
    if (surfaces.length === 0 && forms.has(form)) count(form);
    for (const surface of surfaces) count(surface);
  }
  return [...counts].map(([form, times]) => ({
    form,
    count: times,
    reasons: variants.find((variant) => variant.form === form)?.reasons ?? [],
  }));
}

function shareNarrower(old: string, fresh: Concept, concepts: ConceptSet): void {
  const moved = new Set(fresh.papers.map(({ paper }) => paper));
  const staying: ConceptPaper[][] = [];
  for (const narrower of concepts.narrowerOf(old)) {
    if (narrower.papers.every(({ paper }) => moved.has(paper))) {
      const broader = (narrower.broader ?? []).map((id) => (id === old ? fresh.id : id));
      concepts.put(withBroader(narrower, broader));
    } else {
      staying.push(narrower.papers);
    }
  }
  concepts.includePapers(old, staying);
}
