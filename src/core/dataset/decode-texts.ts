/** From the text of `texts.json` to the texts, checked against the structure that they belong to. */
import { keywordText, paperFields, sentencesOf } from '../shared/mention-place.ts';
import type {
  ConceptMention,
  DatasetStructure,
  DatasetTexts,
  Paper,
  PaperConcept,
  PaperSentences,
  PaperText,
  Span,
  UndrawnConcept,
} from '../types.ts';
import { checkRelations, decodeConceptParts } from './decode-concept.ts';
import { decodeHeader } from './decode-header.ts';
import { JsonPlace } from './json-place.ts';
import { textsFile } from './wire.ts';

/**
 * Returns the texts that `text` holds.
 * @throws BadDatasetError when the text is truncated, of another format or version, belongs to
 * another structure, or refers to a concept, sentence or place in a text that does not exist.
 */
export function decodeTexts(text: string, structure: DatasetStructure): DatasetTexts {
  const root = JsonPlace.parse(text, textsFile);
  const header = decodeHeader(root, 'throughline-texts');
  if (header.inputHash !== structure.inputHash) {
    root.at('inputHash').fail(`the structure's input hash (${structure.inputHash})`);
  }
  const undrawn = root.at('undrawn').elements();
  const conceptCount = structure.concepts.length + undrawn.length;
  return {
    ...header,
    undrawn: decodeUndrawn(undrawn, structure),
    papers: root
      .at('papers')
      .elements(structure.papers.length)
      .map((place, number) =>
        decodePaperText(place, structure.papers[number] ?? { title: '' }, conceptCount),
      ),
  };
}

function decodeUndrawn(
  places: readonly JsonPlace[],
  structure: DatasetStructure,
): UndrawnConcept[] {
  const undrawn = places.map((place) => ({ concept: decodeConceptParts(place), place }));
  checkRelations(undrawn, new Set(structure.concepts.map(({ id }) => id)));
  return undrawn.map(({ concept }) => concept);
}

function decodePaperText(
  place: JsonPlace,
  { title, keywords }: Pick<Paper, 'title' | 'keywords'>,
  conceptCount: number,
): PaperText {
  const abstract = place.at('abstract').optionalText();
  const fields = place.at('sentences');
  const inKeywords = fields.at('keywords');
  const sentences: PaperSentences = {
    title: decodeSpans(fields.at('title'), title.length),
    abstract: decodeSpans(fields.at('abstract'), abstract?.length ?? 0),
    ...(inKeywords.value !== undefined && {
      keywords: decodeSpans(inKeywords, keywordText(keywords).length),
    }),
  };
  return {
    ...(abstract === undefined ? {} : { abstract }),
    sentences,
    concepts: decodePaperConcepts(place.at('concepts').elements(), conceptCount, sentences),
  };
}

function decodePaperConcepts(
  places: readonly JsonPlace[],
  conceptCount: number,
  sentences: PaperSentences,
): PaperConcept[] {
  const named = new Set<number>();
  return places.map((place) => {
    const concept = decodePaperConcept(place, conceptCount, sentences);
    if (named.has(concept.concept)) place.fail('a concept that is listed once');
    named.add(concept.concept);
    return concept;
  });
}

/** Spans of a field of `length`. */
function decodeSpans(places: JsonPlace, length: number): Span[] {
  return places.elements().map((place) => {
    const [start, end] = place.tuple(2);
    return { start: start.whole(), end: end.whole(start.whole() + 1, length + 1) };
  });
}

function decodePaperConcept(
  place: JsonPlace,
  conceptCount: number,
  sentences: PaperSentences,
): PaperConcept {
  const [concept, weight, form, mentions] = place.tuple(4);
  return {
    concept: concept.whole(0, conceptCount),
    weight: weight.positive(),
    form: form.text(),
    mentions: mentions.elements().map((mention) => decodeMention(mention, sentences)),
  };
}

function decodeMention(place: JsonPlace, sentences: PaperSentences): Omit<ConceptMention, 'paper'> {
  const [fieldPlace, numberPlace, start, end] = place.tuple(4);
  const field = paperFields[fieldPlace.whole()] ?? fieldPlace.fail('the number of a field');
  const spans = sentencesOf(sentences, field);
  const sentence = numberPlace.whole(0, spans.length);
  const within = spans[sentence] ?? { start: 0, end: 0 };
  return {
    field,
    sentence,
    start: start.whole(within.start, within.end),
    end: end.whole(start.whole() + 1, within.end + 1),
  };
}
