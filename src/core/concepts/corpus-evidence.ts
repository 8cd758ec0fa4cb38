/** What the whole corpus shows before any candidate is looked for. */
import type { StageSteps } from '../shared/stage-steps.ts';
import { AcronymTable } from './candidates/acronym-table.ts';
import { type AcronymDefinition, findAcronymDefinitions } from './candidates/acronyms.ts';
import { BoundPhrases } from './candidates/bound-phrases.ts';
import { CorpusWords } from './candidates/corpus-words.ts';
import { doubtfulAcronyms } from './candidates/doubtful-acronyms.ts';
import { FixedPhrases } from './candidates/fixed-phrases.ts';
import { NormalForms } from './candidates/normal-forms.ts';
import { NumberedNames } from './candidates/numbered-names.ts';
import { type Role, roleOf } from './candidates/roles.ts';
import { Spellings } from './candidates/spellings.ts';
import { forEachPaper } from './for-each-paper.ts';
import { addKeywordName } from './keywords/keyword-runs.ts';
import type { PaperReading } from './text/read-text.ts';
import type { TaggedSentence } from './text/tagged-sentence.ts';
import { CLOSED_CLASS_WORDS } from './words/closed-class-words.ts';
import { normalWord } from './words/normal-word.ts';

export interface CorpusEvidence {
  words: CorpusWords;
  fixed: FixedPhrases;
  forms: NormalForms;
  /** Acronyms of which papers give several expansions, in lower case. */
  ambiguous: ReadonlySet<string>;
}

/**
 * Returns the evidence of all readings. The order of papers changes nothing. `expansions` are what
 * acronyms stand for in papers that do not say it.
 */
export async function gatherEvidence(
  readings: readonly PaperReading[],
  steps: StageSteps,
  expansions: readonly AcronymDefinition[] = [],
): Promise<CorpusEvidence> {
  const turn = () => steps.advance(0);
  const words = new CorpusWords();
  const fixed = new FixedPhrases();
  const spellings = new Spellings();
  const acronyms = new AcronymTable();
  const bound = new BoundPhrases();
  const numbered = new NumberedNames();
  const expanded: { words: readonly string[]; sentence: TaggedSentence }[] = [];
  for (const expansion of expansions) acronyms.prefer(expansion);
  await forEachPaper(readings, turn, ({ tagged, keywords }, paper) => {
    for (const sentence of tagged) {
      words.add(sentence, paper);
      spellings.addWords(sentence);
      fixed.addHyphenated(sentence);
      fixed.addCapitalised(sentence);
      bound.add(sentence, paper);
      numbered.add(sentence, paper);
      for (const definition of findAcronymDefinitions(sentence)) {
        acronyms.add(paper, definition);
        fixed.add(definition.expansion);
        expanded.push({ words: definition.expansion, sentence });
      }
    }
    words.addKeywords(keywords, paper);
    for (const keyword of keywords) {
      spellings.addWords(keyword);
      fixed.addHyphenated(keyword);
      addKeywordName(fixed, keyword);
      numbered.add(keyword, paper);
      for (const definition of findAcronymDefinitions(keyword)) acronyms.add(paper, definition);
    }
  });
  await forEachPaper(readings, turn, ({ tagged, keywords }) => {
    for (const sentence of tagged) {
      spellings.addPairs(sentence);
      bound.addTurned(sentence);
    }
    for (const keyword of keywords) spellings.addPairs(keyword);
  });
  spellings.settle();
  bound.settle(fixed);
  numbered.settle(fixed);
  acronyms.settle();
  await forEachPaper(readings, turn, (reading, paper) => {
    for (const acronym of doubtfulAcronyms(reading, acronyms)) acronyms.doubt(paper, acronym);
  });
  for (const expansion of acronyms.nested()) fixed.addName(expansion);
  for (const expansion of expanded) addCutName(fixed, expansion, words);
  const ambiguous = acronyms.all().filter(({ senses }) => senses.length > 1);
  return {
    words,
    fixed,
    forms: new NormalForms(acronyms, spellings),
    ambiguous: new Set(ambiguous.map(({ acronym }) => normalWord(acronym))),
  };
}

/**
 * Adds the expansion of an acronym of which the tagger has a noun for a verb: "scanning electron microscopy
 * (SEM)", "urinary tract infections (UTIs)".
 */
function addCutName(
  fixed: FixedPhrases,
  { words: expansion, sentence }: { words: readonly string[]; sentence: TaggedSentence },
  words: CorpusWords,
): void {
  const { tokens } = sentence;
  const first = tokens.findIndex((_, place) =>
    expansion.every((word, offset) => tokens[place + offset]?.text === word),
  );
  const opening = tokens[first];
  if (opening === undefined || opening.barrier || expansion.length < 2) return;
  if (expansion.some((word) => CLOSED_CLASS_WORDS.has(normalWord(word)))) return;
  let role: Role | undefined;
  for (let place = first; place < first + expansion.length; place++) {
    role = roleOf(tokens, place, role, words);
    if (role !== 'barrier') continue;
    fixed.addName(expansion);
    return;
  }
}
