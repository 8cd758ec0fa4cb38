import { describe, expect, it } from 'vitest';
import { nameFromObject, splitAuthors } from '../../../src/core/corpus/authors.ts';

describe('reading authors', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' ; ', []],
    ['Ada Lovelace', ['Ada Lovelace']],
    ['Plato', ['Plato']],
    ['Lovelace, Ada', ['Lovelace, Ada']],
    ['van der Berg, Jan', ['van der Berg, Jan']],
    ['Ada Lovelace and Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Lovelace, Ada and Hopper, Grace', ['Lovelace, Ada', 'Hopper, Grace']],
    ['Lovelace, Ada; Hopper, Grace', ['Lovelace, Ada', 'Hopper, Grace']],
    [
      'Ada Lovelace, Grace Hopper, and Alan Turing',
      ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'],
    ],
    ['Ada Lovelace & Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Alexander Brandt', ['Alexander Brandt']],
    ['Phillips J.C., Braun R., Wang W.', ['Phillips J.C.', 'Braun R.', 'Wang W.']],
    ['Lim SM, WHO, Lau Y', ['Lim SM', 'WHO', 'Lau Y']],
    ['Aria, M., Cuccurullo, C.', ['Aria, M.', 'Cuccurullo, C.']],
    ['Curie, M.-S.', ['Curie, M.-S.']],
    ['Curie, Marie, Jr.', ['Curie, Marie, Jr.']],
  ])('splits "%s"', (line, names) => {
    expect(splitAuthors(line)).toEqual(names);
  });

  it.each<[object, string | undefined]>([
    [{}, undefined],
    [{ name: 'Ada Lovelace', authorId: '1' }, 'Ada Lovelace'],
    [{ given: 'Ada', family: 'Lovelace' }, 'Ada Lovelace'],
    [{ first_name: 'Ada', last_name: 'Lovelace' }, 'Ada Lovelace'],
    [{ family: 'Plato' }, 'Plato'],
    [{ name: null }, undefined],
  ])('names the author of %j', (author, name) => {
    expect(nameFromObject(author as Record<string, unknown>)).toBe(name);
  });
});
