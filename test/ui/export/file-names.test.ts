import { expect, it } from 'vitest';
import { changeEnding, safeName } from '../../../src/ui/export/file-names.ts';

it.each([
  ['mine.gexf', 'mine.gexf'],
  ['mine', 'mine.gexf'],
  ['v1.2 of mine', 'v1.2 of mine.gexf'],
  ['../etc/passwd', '-etc-passwd.gexf'],
  ['a:b*c?.gexf', 'a-b-c-.gexf'],
  ['.hidden', 'hidden.gexf'],
  ['müller 地図.gexf', 'müller 地図.gexf'],
  ['  ', 'map.gexf'],
  ['...', 'map.gexf'],
])('makes of %j a name that every system takes', (typed, name) => {
  expect(safeName(typed, 'gexf', 'map.gexf')).toBe(name);
});

it('changes the ending with the form, and no other', () => {
  expect(changeEnding('mine.gexf', 'gexf', 'zip')).toBe('mine.zip');
  expect(changeEnding('mine.txt', 'gexf', 'zip')).toBe('mine.txt');
});
