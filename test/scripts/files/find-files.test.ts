import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../scripts/files/find-files.ts';
import { BadCorpusError } from '../../../src/core/shared/errors.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const at = (...steps: string[]) => join(folder, ...steps);
mkdirSync(at('lists', 'old', '.hidden'), { recursive: true });
mkdirSync(at('empty'));
for (const file of ['b.ris', 'B.ris', 'a[1].ris', '.DS_Store', 'old/c.ris', 'old/.hidden/d.ris']) {
  writeFileSync(at('lists', file), '');
}
symlinkSync('..', at('lists', 'old', 'up'));
symlinkSync('nowhere', at('lists', 'old', 'gone'));

async function pathsOf(...words: string[]): Promise<string[]> {
  return (await findFiles(words)).map(({ path }) => path);
}

describe('findFiles', () => {
  it.each([
    ['a file that is not there', 'nothing.ris'],
    ['a pattern that nothing fits', 'lists/x*'],
    ['an empty folder', 'empty'],
  ])('refuses %s', async (_, word) => {
    await expect(findFiles([at(word)])).rejects.toThrow(BadCorpusError);
  });

  it('finds the files of a folder and its folders by code unit, without hidden ones', async () => {
    expect(await pathsOf(at('lists'))).toEqual(
      ['B.ris', 'a[1].ris', 'b.ris', 'old/c.ris', 'old/gone'].map((file) => at('lists', file)),
    );
  });

  it('finds what fits a pattern by code unit, and no folder', async () => {
    expect(await pathsOf(`${folder}/lists/*.ris`)).toEqual(
      ['B.ris', 'a[1].ris', 'b.ris'].map((file) => at('lists', file)),
    );
    expect(await pathsOf(`${folder}/**/c.{ris,bib}`)).toEqual([at('lists', 'old', 'c.ris')]);
  });

  it('takes a name with the signs of a pattern for a name where there is such a file', async () => {
    expect(await findFiles([at('lists', 'a[1].ris')])).toEqual([
      { path: at('lists', 'a[1].ris'), isNamed: true },
    ]);
  });

  it('finds each file once, in the order of the words', async () => {
    const [b, c] = [at('lists', 'b.ris'), at('lists', 'old', 'c.ris')];
    expect(await pathsOf(c, b, `${folder}/lists/b*`, '-', c, '-')).toEqual([c, b, '-']);
  });
});
