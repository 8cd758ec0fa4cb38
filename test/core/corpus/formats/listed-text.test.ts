import { describe, expect, it } from 'vitest';
import { readPrintedList } from '../../../../src/core/corpus/formats/listed-text.ts';

describe('a printed list', () => {
  it.each<[string, string[] | undefined]>([
    ['[]', []],
    ['["a", "b, c"]', ['a', 'b, c']],
    ["['Marx, Karl', \"O'Neil\"]", ['Marx, Karl', "O'Neil"]],
    ["['it\\'s']", ["it's"]],
    ["[{'name': 'A B', 'id': '1'}, {'name': 'C'}]", ['A B', 'C']],
    ["[{'id': '1'}]", undefined],
    ['[Some notes]', undefined],
    ['[1, 2]', undefined],
    ['A B', undefined],
    ["['a', 'b", undefined],
  ])('in %s is %j', (text, list) => {
    expect(readPrintedList(text)).toEqual(list);
  });
});
