import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const inFolder = (...names: string[]) => join(folder, ...names);
const share = (...words: string[]) => runCli(['share', ...words], folder);

let built: Awaited<ReturnType<typeof runCli>>;

beforeAll(async () => {
  const corpus = resolve('public/corpus/papers.json');
  built = await runCli(
    ['build', corpus, '--out', 'maps/one', '--html', 'pages/one.html', '--site', 'site'],
    folder,
  );
});

describe('throughline build with --html and --site', () => {
  it('writes both beside the dataset', () => {
    expect(built.code).toBe(0);
    expect(built.stdout).toContain(inFolder('pages/one.html'));
    expect(existsSync(inFolder('maps/one/structure.json'))).toBe(true);
    expect(existsSync(inFolder('site/index.html'))).toBe(true);
  });

  it('refuses before any work a site that would replace something else', async () => {
    mkdirSync(inFolder('home'));
    writeFileSync(inFolder('home/thesis.tex'), '');
    const corpus = resolve('public/corpus/papers.json');
    const words = ['build', corpus, '--out', 'maps/never', '--site', 'home'];
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(1);
    expect(stderr).toContain('thesis.tex');
    expect(stderr).toContain('--site');
    expect(existsSync(inFolder('maps/never'))).toBe(false);
    expect(readdirSync(inFolder('home'))).toEqual(['thesis.tex']);
  });

  it.each([
    ['--html', 'corpus.json'],
    ['--html', 'home'],
    ['--html', 'fresh/page.html', '--site', 'fresh'],
  ])('refuses before any work %s %s', async (...words) => {
    writeFileSync(inFolder('corpus.json'), '[]');
    const all = ['build', 'corpus.json', '--out', 'maps/never', ...words];
    const { code, stderr } = await runCli(all, folder);
    expect({ code, named: stderr.includes('--html') }).toEqual({ code: 2, named: true });
    expect(readFileSync(inFolder('corpus.json'), 'utf8')).toBe('[]');
    expect(existsSync(inFolder('fresh'))).toBe(false);
    expect(existsSync(inFolder('maps/never'))).toBe(false);
  });
});

describe('throughline share', () => {
  it('needs to be told what to write', async () => {
    const { code, stderr } = await share('maps/one');
    expect({ code, asks: stderr.includes('--html FILE') }).toEqual({ code: 2, asks: true });
  });

  it('writes the same page as the build', async () => {
    expect((await share('maps/one', '--html', 'again.html')).code).toBe(0);
    const [page, again] = ['pages/one.html', 'again.html'].map((file) =>
      readFileSync(inFolder(file), 'utf8'),
    );
    expect(again).toBe(page);
    expect(page).toContain('<title>papers · Throughline</title>');
  });

  it('names the folder that holds no map, and leaves an older page', async () => {
    const before = readFileSync(inFolder('again.html'), 'utf8');
    const { code, stderr } = await share('home', '--html', 'again.html');
    expect({ code, named: stderr.includes('home') }).toEqual({ code: 1, named: true });
    expect(readFileSync(inFolder('again.html'), 'utf8')).toBe(before);
    expect((await share('home', '--site', 'empty')).code).toBe(1);
    expect(existsSync(inFolder('empty'))).toBe(false);
  });

  it('puts one map on a page, and any number on a site', async () => {
    await runCli(['build', resolve('public/corpus/papers.json'), '--out', 'maps/two'], folder);
    const page = await share('maps', '--html', 'both.html');
    expect({ code: page.code, named: page.stderr.includes('one, two') }).toEqual({
      code: 2,
      named: true,
    });
    expect((await share('maps', '--site', 'site')).code).toBe(0);
    const list = JSON.parse(readFileSync(inFolder('site/datasets/index.json'), 'utf8'));
    expect(list).toMatchObject([
      { name: 'one', papers: 62, robustness: false },
      { name: 'two', papers: 62, robustness: false },
    ]);
    expect(existsSync(inFolder('site/.nojekyll'))).toBe(true);
    expect(existsSync(inFolder('site/single.html'))).toBe(true);
  });

  it('replaces a site of ours, but not one to which something was added', async () => {
    rmSync(inFolder('site/datasets/two'), { recursive: true });
    expect((await share('maps/one', '--site', 'site')).code).toBe(0);
    expect(readdirSync(inFolder('site/datasets')).sort()).toEqual(['index.json', 'one']);
    writeFileSync(inFolder('site/CNAME'), 'maps.example.org');
    const { code, stderr } = await share('maps/one', '--site', 'site');
    expect({ code, named: stderr.includes('CNAME') }).toEqual({ code: 1, named: true });
    expect(readFileSync(inFolder('site/CNAME'), 'utf8')).toBe('maps.example.org');
  });

  it('keeps a site whose page was edited', async () => {
    rmSync(inFolder('site/CNAME'));
    writeFileSync(inFolder('site/index.html'), 'mine');
    const { code, stderr } = await share('maps/one', '--site', 'site');
    expect({ code, named: stderr.includes('index.html') }).toEqual({ code: 1, named: true });
    expect(readFileSync(inFolder('site/index.html'), 'utf8')).toBe('mine');
  });

  it('copies what links lead to, for a site goes elsewhere', async () => {
    mkdirSync(inFolder('linked'));
    for (const file of ['structure.json', 'texts.json']) {
      symlinkSync(inFolder('maps/one', file), inFolder('linked', file));
    }
    expect((await share('linked', '--site', 'elsewhere')).code).toBe(0);
    const copied = inFolder('elsewhere/datasets/linked/structure.json');
    expect(lstatSync(copied).isSymbolicLink()).toBe(false);
  });
});
