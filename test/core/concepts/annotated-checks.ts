/** An extraction held against the annotated texts: one row for each thing that must hold. */
import { compareCodeUnits } from '../../../src/core/shared/compare.ts';
import type { Concept, ConceptExtraction } from '../../../src/core/types.ts';
import { type AcrossTexts, type AnnotatedText, fold } from './annotated-texts.ts';

export interface CheckedRow {
  check: string;
  /** A field, or `across` for what holds between texts. */
  field: string;
  /** The text's id and the phrase, or the words in question. */
  subject: string;
  holds: boolean;
  /** What was found instead; empty where there is nothing to add. */
  found: string;
}

/** Returns the rows of every text in order; `extraction` is of the texts as papers, in this order. */
export function checkTexts(
  texts: readonly AnnotatedText[],
  extraction: ConceptExtraction,
): CheckedRow[] {
  return texts.flatMap((text, number) => {
    const concepts = extraction.concepts.filter((concept) => isIn(concept, number));
    const naming = (phrase: string) => concepts.filter((concept) => isCalled(concept, phrase));
    const rowsOf = (check: string, phrases: readonly string[], judge: Judge): CheckedRow[] =>
      phrases.map((phrase) => ({
        check,
        field: text.field,
        subject: `${text.id} ${phrase}`,
        ...judge(phrase),
      }));
    const firstTen = heaviest(concepts, number).slice(0, 10);
    return [
      ...rowsOf('concept', text.concepts, (phrase) => ({
        holds: naming(phrase).length > 0,
        found: labelsOf(concepts.filter((concept) => sharesHead(concept, phrase))),
      })),
      ...rowsOf('leading', text.leading, (phrase) => ({
        holds: naming(phrase).some((concept) => firstTen.includes(concept)),
        found: labelsOf(firstTen),
      })),
      ...Object.entries(text.nonConcepts).flatMap(([kind, phrases]) =>
        rowsOf(kind, phrases, (phrase) => ({ holds: naming(phrase).length === 0, found: '' })),
      ),
      ...Object.entries(text.acronyms).flatMap(([short, expansion]) =>
        rowsOf('acronym', [`${short} = ${expansion}`], () => ({
          holds: naming(expansion).some((concept) => isCalledInAnyNumber(concept, short)),
          found: labelsOf(
            concepts.filter((c) => isCalledInAnyNumber(c, short) || isCalled(c, expansion)),
          ),
        })),
      ),
    ];
  });
}

/** Concepts of a text, by how much it is about them, then by id. */
function heaviest(concepts: readonly Concept[], text: number): Concept[] {
  const weightOf = ({ papers }: Concept) => papers.find(({ paper }) => paper === text)?.weight ?? 0;
  return concepts.toSorted((a, b) => weightOf(b) - weightOf(a) || compareCodeUnits(a.id, b.id));
}

/** Returns the rows of what must hold between texts. */
export function checkAcrossTexts(
  across: AcrossTexts,
  texts: readonly AnnotatedText[],
  extraction: ConceptExtraction,
): CheckedRow[] {
  const numbers = new Map(texts.map(({ id }, number) => [id, number]));
  const holdsText = (concept: Concept, id: string) => isIn(concept, numbers.get(id) ?? -1);
  const called = (phrase: string) =>
    extraction.concepts.filter((concept) => isCalledInAnyNumber(concept, phrase));
  const row = (check: string, subject: string, holds: boolean, found: string): CheckedRow => ({
    check,
    field: 'across',
    subject,
    holds,
    found,
  });
  const papersOf = (concepts: readonly Concept[]) =>
    concepts
      .map(
        ({ label, papers }) => `${label}: ${papers.map(({ paper }) => texts[paper]?.id).join(' ')}`,
      )
      .join('; ');
  const keptApart = (check: string, word: string, groups: Record<string, string[]>) => {
    const joining = called(word).filter(
      (concept) =>
        Object.values(groups).filter((ids) => ids.some((id) => holdsText(concept, id))).length > 1,
    );
    return row(check, word, joining.length === 0, papersOf(joining));
  };
  const isBroader = (narrower: string, broader: string) => {
    const above = called(narrower).flatMap((concept) => broaderOf(concept, extraction));
    return above.some((concept) => isCalledInAnyNumber(concept, broader));
  };
  return [
    ...across.senses.map(({ word, senses }) => keptApart('senses', word, senses)),
    ...across.apart.map(({ form, texts: groups }) => keptApart('apart', form, groups)),
    ...across.together.map(({ concept: name, texts: ids }) => {
      const joins = called(name).some((concept) => ids.every((id) => holdsText(concept, id)));
      return row('together', name, joins, papersOf(called(name)));
    }),
    ...across.merges.map(({ forms, texts: ids }) => {
      const one = extraction.concepts.some(
        (concept) =>
          forms.every((form) => isCalled(concept, form)) &&
          ids.every((id) => holdsText(concept, id)),
      );
      const parts = extraction.concepts.filter((concept) =>
        forms.some((f) => isCalled(concept, f)),
      );
      return row('merges', forms.join(' = '), one, papersOf(parts));
    }),
    ...across.broader.map(({ narrower, broader }) =>
      row(
        'broader',
        `${narrower} < ${broader}`,
        isBroader(narrower, broader),
        [narrower, broader].filter((phrase) => called(phrase).length === 0).join(', no '),
      ),
    ),
    ...across.notBroader.map(({ narrower, broader }) =>
      row('notBroader', `${narrower} < ${broader}`, !isBroader(narrower, broader), ''),
    ),
  ];
}

type Judge = (phrase: string) => Pick<CheckedRow, 'holds' | 'found'>;

function isIn(concept: Concept, number: number): boolean {
  return concept.papers.some(({ paper }) => paper === number);
}

function namesOf({ label, sense, variants }: Concept): string[] {
  const forms = variants.map(({ form }) => form);
  return [label, ...(sense === undefined ? [] : [sense.word]), ...forms].map(fold);
}

function isCalled(concept: Concept, phrase: string): boolean {
  return namesOf(concept).includes(fold(phrase));
}

function isCalledInAnyNumber(concept: Concept, phrase: string): boolean {
  const form = fold(phrase);
  const singular = form.replace(/s$/, '');
  return namesOf(concept).some((name) => [form, singular, `${form}s`].includes(name));
}

function sharesHead(concept: Concept, phrase: string): boolean {
  const head = fold(phrase).split(/[ -]/).at(-1) ?? '';
  return namesOf(concept).some((name) => name.split(/[ -]/).includes(head));
}

function labelsOf(concepts: readonly Concept[]): string {
  return concepts.map(({ label }) => label).join('; ');
}

/** Every broader concept at any distance; each once, so that a ring ends. */
function broaderOf(concept: Concept, { concepts }: ConceptExtraction): Concept[] {
  const byId = new Map(concepts.map((one) => [one.id, one]));
  const found = new Set<Concept>();
  const open = [concept];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of next.broader ?? []) {
      const above = byId.get(id);
      if (above === undefined || found.has(above)) continue;
      found.add(above);
      open.push(above);
    }
  }
  return [...found];
}
