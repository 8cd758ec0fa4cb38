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
  ['map v1.2', 'map v1.2.gexf'],
  ['fig.svg', 'fig.svg.gexf'],
  ['MINE.GEXF', 'MINE.gexf'],
  ['CON.csv', '-CON.csv.gexf'],
  ['com1', '-com1.gexf'],
  ['console', 'console.gexf'],
  ['a\u202egpj', 'agpj.gexf'],
  ['\u200f\u200b', 'map.gexf'],
  ['a\ud83d', 'a-.gexf'],
  ['😀'.repeat(130), `${'😀'.repeat(120)}.gexf`],
  [`${'a'.repeat(119)} b.gexf`, `${'a'.repeat(119)}.gexf`],
  ['.gexf', 'gexf.gexf'],
  ['  ', 'map.gexf'],
  ['...', 'map.gexf'],
])('makes of %j a name that every system takes', (typed, name) => {
  expect(safeName(typed, 'gexf', 'map.gexf')).toBe(name);
});

it('changes the ending with the form, and no other', () => {
  expect(changeEnding('mine.gexf', 'gexf', 'zip')).toBe('mine.zip');
  expect(changeEnding('mine.txt', 'gexf', 'zip')).toBe('mine.txt');
});
