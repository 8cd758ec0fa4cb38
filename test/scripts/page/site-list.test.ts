import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { findForeign, listSite } from '../../../scripts/page/site-list.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const site = join(folder, 'site');
const write = (name: string, text: string) => writeFileSync(join(site, name), text);

beforeEach(async () => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'datasets/one'), { recursive: true });
  write('index.html', 'page');
  write('datasets/one/structure.json', '{}');
  await listSite(site);
});

it('finds nothing foreign where there is no folder, in an empty one, and in a site as written', async () => {
  expect(await findForeign(join(folder, 'none'))).toBe(null);
  mkdirSync(join(folder, 'empty'));
  expect(await findForeign(join(folder, 'empty'))).toBe(null);
  expect(await findForeign(site)).toBe(null);
});

it('does not mind that a file is gone', async () => {
  rmSync(join(site, 'datasets/one/structure.json'));
  expect(await findForeign(site)).toBe(null);
});

it.each([
  ['of the same size', 'pagE'],
  ['of another size', 'my page'],
])('finds a changed file %s', async (_, text) => {
  write('index.html', text);
  expect(await findForeign(site)).toEqual({ path: 'index.html', changed: true });
});

it('finds an added file and an added folder, though it is empty', async () => {
  write('datasets/one/notes.txt', '');
  const added = { path: 'datasets/one/notes.txt', changed: false };
  expect(await findForeign(site)).toEqual(added);
  rmSync(join(site, added.path));
  mkdirSync(join(site, 'datasets/mine'));
  expect(await findForeign(site)).toEqual({ path: 'datasets/mine', changed: false });
});

it.each(['', '{', '[]', '{"format":"throughline-site","files":["index.html"]}'])(
  'takes nothing for its own by the list %j',
  async (list) => {
    write('throughline-site.json', list);
    expect(await findForeign(site)).not.toBe(null);
  },
);
