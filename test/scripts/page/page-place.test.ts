import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkApart, checkPagePlace } from '../../../scripts/page/page-place.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const place = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(place(name), text);
const badOption = expect.objectContaining({ code: 'bad-option' });
const page = `<!doctype html>\n<html>${' '.repeat(70_000)}<script data-throughline-map>{}</script>`;

it.each([
  ['papers.json', '{"title": "data-throughline-map"}'],
  ['thesis.html', '<!doctype html>\n<html><title>Thesis</title></html>'],
  ['empty.html', ''],
])('refuses the file %s, which is no page of ours', async (name, text) => {
  write(name, text);
  await expect(checkPagePlace(place(name))).rejects.toEqual(badOption);
});

it('refuses a folder, and a file where a folder is needed', async () => {
  mkdirSync(place('adir'));
  await expect(checkPagePlace(place('adir'))).rejects.toEqual(badOption);
  write('afile', '');
  await expect(checkPagePlace(place('afile/page.html'))).rejects.toEqual(badOption);
});

it('lets a page of ours be replaced, and a new one be written into any folder', async () => {
  write('ours.html', page);
  await checkPagePlace(place('ours.html'), [place('papers.json')]);
  await checkPagePlace(place('new/folder/page.html'));
});

it('refuses what is read, under whatever name, even where it is a page or not yet there', async () => {
  write('input.html', page);
  symlinkSync(place('input.html'), place('link.html'));
  for (const [html, input] of [
    ['input.html', 'input.html'],
    ['link.html', 'input.html'],
    ['input.html', 'adir/../link.html'],
    ['none.html', 'none.html'],
  ] as const) {
    await expect(checkPagePlace(place(html), [place(input)]), html).rejects.toEqual(badOption);
  }
});

it.each([
  ['new/page.html', 'new'],
  ['new', 'new/site'],
  ['same', './same'],
  ['page.html', '.'],
])('refuses the page %s beside the site %s', (html, site) => {
  expect(() => checkApart(html, site)).toThrow(badOption);
});

it('takes a page beside its site', () => {
  checkApart('new.html', 'new');
  checkApart('new/page.html', 'new/site');
});
