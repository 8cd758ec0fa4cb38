/** Made-up papers of several fields, in which a word keeps the company that a test wants. */

import { Company } from '../../../../src/core/concepts/senses/company.ts';
import type { TaggedSentence } from '../../../../src/core/concepts/text/tagged-sentence.ts';
import { tokenize } from '../../../../src/core/concepts/text/tokens.ts';
import { NO_WORD } from '../../../../src/core/concepts/words/word-facts.ts';
import { createRandom } from '../../../../src/core/shared/random.ts';
import { splitSentences } from '../../../../src/core/shared/sentences.ts';
import type { Concept, ConceptMention, Paper } from '../../../../src/core/types.ts';

/** What the papers of a field write about. */
export const FIELDS = {
  radio: `antenna beamforming transmitter receiver spectrum satellite uplink downlink interference
    bandwidth modulation relay fading handover waveform carrier`,
  security: `malware firewall password intruder exploit vulnerability botnet ransomware sandbox
    credential phishing honeypot encryption patching forensics payload`,
  cooking: `flour butter oven recipe dough yeast cinnamon pastry kettle saucepan vinegar basil
    onion garlic skillet broth`,
} as const;

export type Field = keyof typeof FIELDS;

/** What papers of every field write about. */
const COMMON = `sketch window letter garden bottle ladder mirror pocket ribbon saddle ticket valley
  wagon anchor basket candle drawer engine feather guitar hammer island jacket kitten lantern
  market needle orange pencil quarry rabbit school temple umbrella village whistle blanket bridge
  button castle chimney curtain desert dragon elbow fabric forest glove harbor helmet insect jungle
  ketchup lemon magnet napkin oyster parcel puzzle raft`;

/** The papers that use a word in one way. */
export interface Use {
  field: Field;
  papers: number;
  /** Words that stand right before the word: one of them in each paper. */
  beside: string;
  /** Words of the sentences that name the word: two of them in each. */
  near: string;
}

/** Returns papers that name `word` twice each, use by use; the same for the same seed. */
export function papersWith(word: string, uses: readonly Use[], seed = 1): Paper[] {
  const random = createRandom(seed);
  const pick = (words: string) => {
    const list = words.trim().split(/\s+/u);
    return list[Math.floor(random() * list.length)] ?? '';
  };
  return uses.flatMap((use, part) =>
    Array.from({ length: use.papers }, (_, number): Paper => {
      const topic = FIELDS[use.field];
      const beside = pick(use.beside);
      const usual = () => `the ${pick(COMMON)} and the ${pick(COMMON)} with the ${pick(COMMON)}.`;
      const naming = () =>
        `The ${beside} ${word} holds the ${pick(use.near)} and the ${pick(use.near)}, ${usual()}`;
      const other = () =>
        `The ${pick(topic)} meets the ${pick(topic)} and the ${pick(topic)}, ${usual()}`;
      return {
        id: `paper-${part}-${String(number).padStart(3, '0')}`,
        title: `On the ${pick(topic)}`,
        abstract: [naming(), other(), other(), naming(), other(), other()].join(' '),
      };
    }),
  );
}

/** Returns the company of the words in the papers, in which every word is a noun but a few. */
export function companyOf(papers: readonly Paper[]): Company {
  const company = new Company();
  for (const { abstract = '' } of papers) company.addPaper(sentencesOf(abstract));
  return company;
}

/** Tagged by hand: the tagger takes seconds for a corpus. */
function sentencesOf(text: string): TaggedSentence[] {
  return splitSentences(text).map((span, number) => ({
    ...span,
    field: 'abstract',
    number,
    titleCase: false,
    tokens: tokenize(text, span).map((token) => {
      const normal = token.text.toLowerCase();
      const barrier = token.kind !== 'word' || /^(?:the|and|with|holds|meets)$/.test(normal);
      return { ...token, normal, singular: normal, wordClass: 'noun', barrier, facts: NO_WORD };
    }),
  }));
}

/** Returns the concept of a word, with every mention of it in the papers. */
export function conceptOf(word: string, papers: readonly Paper[]): Concept {
  const shares = papers.flatMap((paper, number) => {
    const mentions = mentionsOf(word, paper, number);
    return mentions.length === 0 ? [] : [{ paper: number, weight: 1, form: word, mentions }];
  });
  const count = shares.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return { id: `concept:${word}`, label: word, variants: [{ form: word, count }], papers: shares };
}

function mentionsOf(word: string, paper: Paper, number: number): ConceptMention[] {
  const { abstract: text = '' } = paper;
  const sentences = splitSentences(text);
  return [...text.matchAll(/\w+/gu)]
    .filter(([found]) => found === word)
    .map(({ index }) => ({
      paper: number,
      field: 'abstract',
      sentence: sentences.findIndex(({ end }) => index < end),
      start: index,
      end: index + word.length,
    }));
}
