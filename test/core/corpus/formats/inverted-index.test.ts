import { describe, expect, it } from 'vitest';
import {
  readInvertedIndex,
  textOfInvertedIndex,
} from '../../../../src/core/corpus/formats/inverted-index.ts';

describe('an abstract as an index of words', () => {
  it.each<[unknown, string | undefined]>([
    [null, undefined],
    [{}, undefined],
    [{ a: 'b', c: [] }, undefined],
    [{ probe: [1, 3], We: [0], and: [2] }, 'We probe and probe'],
    [{ far: [1e12], near: [0] }, 'near far'],
    [{ IndexLength: 2, InvertedIndex: { b: [1], a: [0] } }, 'a b'],
    [JSON.parse('{"__proto__": [1], "a": [0]}'), 'a __proto__'],
  ])('%j is %j', (index, text) => {
    expect(textOfInvertedIndex(index)).toBe(text);
  });

  it.each<[string, string | undefined]>([
    ['{"b": [1], "caf\\u00e9": [0]}', 'café b'],
    [`{'a': [0, 2], "isn't": [1]}`, "a isn't a"],
    [`{'a': [0], 'cut`, 'a'],
    ['{not an index}', undefined],
  ])('is read as printed: %s', (printed, text) => {
    expect(readInvertedIndex(printed)).toBe(text);
  });
});
