/**
 * `throughline concepts --audit`: which forms were read as one concept and why, then every acronym with
 * what it stands for. For people: a concept a block, in the order of the concepts.
 */
import { type Acronym, findAcronyms } from '../../src/core/concepts/find-acronyms.ts';
import { nameKey } from '../../src/core/concepts/vocabulary/name-key.ts';
import type {
  Concept,
  ConceptVariant,
  MergeReason,
  Paper,
  RunControl,
  Vocabulary,
} from '../../src/core/types.ts';
import { count } from '../count.ts';

const WORDS_FOR: Readonly<Record<MergeReason, string>> = {
  plural: 'singular or plural',
  capitals: 'capitals',
  hyphen: 'hyphen or blank',
  spelling: 'spelling',
  'word-form': 'form of a word, or words left out',
  acronym: 'acronym or expansion',
  vocabulary: 'your vocabulary',
  curation: 'your curation',
};

const EACH_ITS_OWN = 'each of these papers keeps its own';

/** Paper ids named at most behind an expansion. */
const MOST_NAMED = 3;

/** Returns the lines of the audit of `concepts`, which were found in `papers` with the vocabulary. */
export async function auditConcepts(
  concepts: readonly Concept[],
  papers: readonly Paper[],
  control: RunControl,
  vocabulary?: Vocabulary,
): Promise<string[]> {
  const acronyms = await findAcronyms(papers, control, vocabulary);
  const merged = concepts.filter(({ variants }) => variants.length > 1);
  const several = acronyms.filter(({ senses }) => senses.length > 1);
  return [
    `Concepts written in several forms: ${merged.length} of ${concepts.length}`,
    ...merged.flatMap((concept) => ['', ...conceptLines(concept, acronyms, papers)]),
    '',
    `Acronyms that stand for one thing: ${acronyms.length - several.length}`,
    ...acronyms
      .filter(({ senses }) => senses.length === 1)
      .flatMap((acronym) => [...acronymLines(acronym, papers), ...decision(acronym)]),
    '',
    `Acronyms that stand for several things: ${several.length}`,
    ...several.flatMap((acronym) => [...acronymLines(acronym, papers), ...decision(acronym)]),
  ];
}

function conceptLines(
  { label, variants, papers: shares }: Concept,
  acronyms: readonly Acronym[],
  papers: readonly Paper[],
): string[] {
  const forms = variants.map(
    (variant) => `  ${variant.count} × ${plainLine(variant.form)}${reasonsFor(variant)}`,
  );
  const spelt = variants.filter(({ reasons }) => reasons?.includes('acronym'));
  const defined = acronyms
    .filter(({ acronym }) => spelt.some(({ form }) => hasWord(form, acronym)))
    .map((acronym) => ({ ...acronym, senses: sensesOf(variants, acronym.senses) }))
    .flatMap((acronym) => acronymLines(acronym, papers));
  return [`${label} (${count(shares.length, 'paper')})`, ...forms, ...defined];
}

/** Of several senses those that the concept is written as: "AST" is an abstract syntax tree here. */
function sensesOf(
  variants: readonly ConceptVariant[],
  senses: Acronym['senses'],
): Acronym['senses'] {
  if (senses.length === 1) return senses;
  const written = new Set(variants.map(({ form }) => nameKey(form)));
  return senses.filter(({ expansion }) => written.has(nameKey(expansion.join(' '))));
}

function reasonsFor({ reasons }: ConceptVariant): string {
  return reasons === undefined ? '' : `: ${reasons.map((reason) => WORDS_FOR[reason]).join(', ')}`;
}

function acronymLines({ acronym, senses }: Acronym, papers: readonly Paper[]): string[] {
  return senses.map((sense) => `  ${acronym} = ${definition(sense, papers)}`);
}

function definition(
  { expansion, papers: numbers }: Acronym['senses'][number],
  papers: readonly Paper[],
) {
  const ids = numbers.slice(0, MOST_NAMED).map((number) => papers[number]?.id ?? '');
  const rest = numbers.length - ids.length;
  return `${expansion.join(' ')}, defined in ${ids.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What papers take that do not say what an acronym stands for; nothing where there is one thing to take. */
function decision({ acronym, senses, preferred }: Acronym): string[] {
  if (preferred === undefined && senses.length === 1) return [];
  const own = senses.length === 1 ? 'this definition is of its papers alone' : EACH_ITS_OWN;
  const elsewhere =
    preferred === undefined
      ? 'joins no papers'
      : `stands for ${preferred.join(' ')}, as your vocabulary has it`;
  return [`    ${own}; elsewhere ${acronym} ${elsewhere}`];
}

/** "LLM" in "LLMs agents", "LLM-based": as a word, with or without a plural s. */
function hasWord(form: string, acronym: string): boolean {
  return (
    form.split(/[\s\-‐‑–]+/u).some((word) => word === acronym || word === `${acronym}s`) ||
    form === acronym
  );
}

function plainLine(form: string): string {
  return form.replace(/\s+/gu, ' ');
}
