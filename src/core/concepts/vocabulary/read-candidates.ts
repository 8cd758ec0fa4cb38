/** The candidates for keyphrases of a paper as the user's vocabulary reads them. */
import type { Span } from '../../types.ts';
import type {
  KeyphraseCandidate,
  KeyphrasePaper,
  KeyphrasePlace,
} from '../ranking/keyphrase-candidates.ts';
import type { PaperReading } from '../text/read-text.ts';
import type { TaggedSentence } from '../text/tagged-sentence.ts';
import type { TermIndex } from './term-index.ts';

/**
 * Returns what a paper offers to rank with its terms under their normal forms: those of the grammar
 * that are names of terms, and those that only the vocabulary finds. A part of a term is no candidate
 * there, unless it is a term itself.
 */
export function readCandidates(
  offered: KeyphrasePaper,
  { tagged }: PaperReading,
  paper: number,
  index: TermIndex,
): KeyphrasePaper {
  const candidates = new Map<string, KeyphraseCandidate>();
  const add = (form: string, place: KeyphrasePlace) => {
    const candidate = candidates.get(form) ?? { form, places: [] };
    candidate.places.push(place);
    candidates.set(form, candidate);
  };
  const terms = placesOfTerms(tagged, paper, index);
  const isPart = ({ sentenceNumber, from, to }: KeyphrasePlace) =>
    terms.some(({ place }) => {
      const wider = place.from <= from && place.to >= to && place.to - place.from > to - from;
      return wider && place.sentenceNumber === sentenceNumber;
    });
  const open = new Map(terms.map((term) => [keyOf(term.place), term]));
  for (const { form, places } of offered.candidates) {
    const known = index.termNamed(form);
    for (const place of places) {
      const term = open.get(keyOf(place));
      open.delete(keyOf(place));
      if (term !== undefined) add(term.form, place);
      else if (known !== undefined || !isPart(place)) add(known?.form ?? form, place);
    }
  }
  for (const { form, place } of open.values()) add(form, place);
  for (const { places } of candidates.values()) {
    places.sort((a, b) => a.sentenceNumber - b.sentenceNumber || a.from - b.from || a.to - b.to);
  }
  return { ...offered, candidates: [...candidates.values()] };
}

interface TermPlace {
  form: string;
  place: KeyphrasePlace;
}

function placesOfTerms(
  tagged: readonly TaggedSentence[],
  paper: number,
  index: TermIndex,
): TermPlace[] {
  const found: TermPlace[] = [];
  let tokensBefore = 0;
  for (const [sentenceNumber, sentence] of tagged.entries()) {
    for (const match of index.find(sentence, paper)) {
      const place = { sentence, sentenceNumber, ...tokensAt(sentence, match), tokensBefore };
      found.push({ form: match.form, place });
    }
    tokensBefore += sentence.tokens.length;
  }
  return found;
}

/** The first and last token that a span touches. */
function tokensAt({ tokens }: TaggedSentence, span: Span): { from: number; to: number } {
  const from = tokens.findIndex(({ end }) => end > span.start);
  return { from, to: tokens.findLastIndex(({ start }) => start < span.end) };
}

function keyOf({ sentenceNumber, from, to }: KeyphrasePlace): string {
  return `${sentenceNumber} ${from} ${to}`;
}
