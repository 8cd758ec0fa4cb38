import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCli, scratchFolder, startCli } from './scratch.ts';

const folder = scratchFolder();
const corpus = resolve('public/corpus/papers.json');

const sample = [
  { id: 'b', title: 'Memory in layers', abstract: 'Attention layers hold memory of a sequence.' },
  { id: 'a', title: 'Probing attention', abstract: 'Attention layers are probed for memory.' },
  { year: 2024 },
];
writeFileSync(join(folder, 'sample.jsonl'), sample.map((row) => JSON.stringify(row)).join('\n'));
writeFileSync(join(folder, 'sample.json.gz'), gzipSync(JSON.stringify(sample)));
writeFileSync(join(folder, 'table.csv'), 'a,b\n1,2\n');
mkdirSync(join(folder, 'nothing'));
writeFileSync(join(folder, 'bad.jsonl'), '{"year": 1}\n{"year": 2}\n');

describe('the command line', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['nothing']],
    ['an unknown option', ['papers', 'sample.jsonl', '--nothing']],
    ['a missing file argument', ['papers']],
    ['a missing folder argument', ['check']],
    ['an unknown format', ['papers', 'sample.jsonl', '--format', 'nothing']],
    ['a column of no field', ['papers', 'sample.jsonl', '--column', 'colour=A']],
    ['a column without a name', ['papers', 'sample.jsonl', '--column', 'title']],
    ['a bad --top', ['concepts', 'sample.jsonl', '--top', '0']],
    ['a bad --seed', ['build', 'sample.jsonl', '--seed', 'x']],
    ['a bad --min-papers', ['build', 'sample.jsonl', '--min-papers', '0']],
    ['a bad --resolution', ['build', 'sample.jsonl', '--resolution', '-1']],
    ['a bad --association', ['build', 'sample.jsonl', '--association', 'lift']],
    ['a bad --name', ['build', 'sample.jsonl', '--name', '../x']],
    ['a bad --port', ['serve', '--port', '65536']],
  ])('exits with 2 for %s, and prints nothing on standard output', async (_, words) => {
    const { code, stdout, stderr } = await runCli(words, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it.each([
    ['build', '--resolution'],
    ['build', '--min-papers'],
    ['build', '--seed'],
    ['concepts', '--top'],
    ['serve', '--port'],
    ['export', '--hops'],
    ['export', '--community'],
  ])('shows what was typed where %s %s is no number', async (command, option) => {
    const words = command === 'serve' ? [] : ['sample.jsonl'];
    const { code, stderr } = await runCli([command, ...words, option, '1x'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(`${option} <number>' argument '1x' is invalid`);
  });

  it.each([
    ['a file that is not there', ['papers', 'nothing.json']],
    ['a folder without a file', ['papers', 'nothing']],
    ['a pattern that nothing fits', ['papers', 'x*.bib']],
    ['an unknown content', ['papers', 'table.csv']],
    ['a file of bad records', ['concepts', 'bad.jsonl']],
    ['a folder without a dataset', ['serve', '.']],
    ['a folder without a dataset to check', ['check', '.']],
  ])('exits with 1 for %s, in one message without a trace', async (_, words) => {
    const { code, stdout, stderr } = await runCli(words, folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^throughline: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('prints its version and its help on standard output', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runCli(['--version'], folder)).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
    const { code, stdout } = await runCli(['--help'], folder);
    expect(code).toBe(0);
    for (const command of ['build', 'papers', 'concepts', 'export', 'check', 'serve']) {
      expect(stdout).toContain(`  ${command} `);
    }
  });

  it.each(['sample.jsonl', 'sample.json.gz'])('prints the papers of %s', async (file) => {
    const { code, stdout, stderr } = await runCli(['papers', file], folder);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(sample.slice(0, 2));
    expect(stderr).toMatch(new RegExp(`${file}: line \\d: neither a title nor an abstract`));
    expect(stderr).toContain('2 papers, 1 record rejected\n');
  });

  it('knows a format by the ending of its files, too', async () => {
    const { code, stderr } = await runCli(['papers', 'sample.jsonl', '--format', 'jsonl'], folder);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('sample.jsonl: 3 records read as JSONL'),
    });
  });

  it('prints the keyphrases of each paper in input order', async () => {
    const { code, stdout } = await runCli(['concepts', 'sample.jsonl', '--top', '2'], folder);
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const { keyphrases } of lines) {
      expect(keyphrases.length).toBeGreaterThan(0);
      expect(keyphrases.length).toBeLessThanOrEqual(2);
    }
  });

  it('ends quietly when its reader closes standard output', async () => {
    const { child, finished } = startCli(['papers', ...Array(30).fill(corpus)], folder);
    child.stdout?.destroy();
    const { stderr } = await finished;
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /);
  });
});
