/** The annotation itself: complete, in its texts, and without contradiction. */
import { describe, expect, it } from 'vitest';
import { FIELDS, fold, readAcrossTexts, readAnnotatedTexts } from './annotated-texts.ts';

const texts = readAnnotatedTexts();
const across = readAcrossTexts();

describe('the annotated texts', () => {
  it('are at least sixty, twelve or more in each of five fields, each with an id of its own', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const field of FIELDS) {
      expect(texts.filter((text) => text.field === field).length).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(texts)('$id is as long as an abstract and leads with three to five concepts', (text) => {
    const words = text.abstract.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(120);
    expect(text.leading.length).toBeGreaterThanOrEqual(3);
    expect(text.leading.length).toBeLessThanOrEqual(5);
    expect(text.concepts).toEqual(expect.arrayContaining(text.leading));
  });

  it.each(texts)('$id holds each phrase that is said of it', (text) => {
    const phrases = [
      ...text.concepts,
      ...Object.values(text.nonConcepts).flat(),
      ...Object.values(text.acronyms),
    ];
    expect(phrases.filter((phrase) => !holds(text, phrase))).toEqual([]);
    const shorts = Object.keys(text.acronyms);
    expect(shorts.filter((short) => !holds(text, short) && !holds(text, `${short}s`))).toEqual([]);
  });

  it.each(texts)('$id calls nothing a concept and none', ({ concepts, nonConcepts }) => {
    const phrases = [...concepts, ...Object.values(nonConcepts).flat()].map(fold);
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
  });

  it('hold what is said to join them or to keep them apart', () => {
    const claims = [
      ...across.senses.flatMap(({ word, senses }) => claimsOf(word, Object.values(senses).flat())),
      ...across.apart.flatMap(({ form, texts: ids }) => claimsOf(form, Object.values(ids).flat())),
      ...across.together.flatMap(({ concept, texts: ids }) => claimsOf(concept, ids)),
    ];
    const wrong = claims.filter(({ phrase, id }) => {
      const text = texts.find((one) => one.id === id);
      return text === undefined || !(holds(text, phrase) || holds(text, `${phrase}s`));
    });
    expect(wrong).toEqual([]);
  });

  it('hold each form that is to be merged, in one of the texts named', () => {
    const wrong = across.merges.flatMap(({ forms, texts: ids }) => {
      const named = texts.filter(({ id }) => ids.includes(id));
      return forms.filter((form) => !named.some((text) => holds(text, form)));
    });
    expect(wrong).toEqual([]);
  });
});

function claimsOf(phrase: string, ids: readonly string[]) {
  return ids.map((id) => ({ phrase, id }));
}

/** Whether a text has the phrase as whole words, capitals aside. */
function holds({ title, abstract }: { title: string; abstract: string }, phrase: string): boolean {
  const text = fold(`${title} ${abstract}`);
  const wanted = fold(phrase);
  const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + wanted.length])) return true;
  }
  return false;
}
