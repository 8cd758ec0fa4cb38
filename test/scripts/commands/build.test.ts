import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/core/types.ts';
import { runCli, scratchFolder, startCli } from '../scratch.ts';

const folder = scratchFolder();
const corpus = resolve('public/corpus/papers.json');

/** Both files of the dataset in `path`. */
function bytesOf(path: string): string[] {
  return ['structure.json', 'texts.json'].map((file) =>
    readFileSync(join(folder, path, file), 'utf8'),
  );
}

/** Many papers, so that a build lasts long enough to be stopped. */
function writeLongCorpus(path: string): void {
  const papers: Paper[] = JSON.parse(readFileSync(corpus, 'utf8'));
  const many = Array.from({ length: 20 }).flatMap((_, copy) =>
    papers.map((paper) => ({ ...paper, id: `${copy} ${paper.id}` })),
  );
  writeFileSync(join(folder, path), JSON.stringify(many));
}

describe('throughline build', () => {
  it('refuses a folder that holds more than a dataset', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'thesis.tex'), 'years of work');
    const { code, stderr } = await runCli(['build', corpus, '--out', 'mine'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('thesis.tex');
    expect(readdirSync(join(folder, 'mine'))).toEqual(['thesis.tex']);
  });

  it('leaves the old dataset whole when the input is bad', async () => {
    expect((await runCli(['build', corpus, '--out', 'kept'], folder)).code).toBe(0);
    const before = bytesOf('kept');
    writeFileSync(join(folder, 'bad.json'), '[{}]');
    expect((await runCli(['build', 'bad.json', '--out', 'kept'], folder)).code).toBe(1);
    expect(bytesOf('kept')).toEqual(before);
  });

  it('leaves the old dataset whole, and nothing beside it, when it is cancelled', async () => {
    expect((await runCli(['build', corpus, '--out', 'old/map'], folder)).code).toBe(0);
    const before = bytesOf('old/map');
    writeLongCorpus('long.json');
    const { child, finished } = startCli(['build', 'long.json', '--out', 'old/map'], folder);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await finished;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain('stopped');
    expect(bytesOf('old/map')).toEqual(before);
    expect(readdirSync(join(folder, 'old'))).toEqual(['map']);
  });

  it('writes a summary on standard output and a line a stage on standard error', async () => {
    const { code, stdout, stderr } = await runCli(['build', corpus, '--out', 'new'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^papers +62 /);
    expect(stdout).toContain(join(folder, 'new'));
    expect(stderr.trimEnd().split('\n')).toHaveLength(9);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/ \d+\.\d s/);
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['structure.json', 'texts.json']);
  });

  it('says what the map lacks, and what that does to it', async () => {
    const papers = [
      { title: 'Graph kernels' },
      {
        title: 'Étude de la syntaxe',
        abstract: 'Nous présentons une étude des graphes et des arbres.',
      },
    ];
    writeFileSync(join(folder, 'thin.json'), JSON.stringify(papers));
    const { stdout } = await runCli(['build', 'thin.json', '--out', 'thin'], folder);
    expect(stdout).toContain('\nlacking\n  1 paper without abstract: ');
    expect(stdout).toContain('\n  1 paper not in English: concepts from keywords alone (fr 1)\n');
    expect(stdout).toContain('\n  2 papers without year: ');
  });

  it('gives the same bytes again, replacing its own dataset', async () => {
    const words = ['build', corpus, '--out', 'twice', '--seed', '7'];
    expect((await runCli(words, folder)).code).toBe(0);
    const first = bytesOf('twice');
    expect((await runCli(words, folder)).code).toBe(0);
    expect(bytesOf('twice')).toEqual(first);
  });

  it('writes the default map into the current folder outside the checkout', async () => {
    expect((await runCli(['build'], folder)).stdout).toContain(join(folder, 'default'));
    expect(JSON.parse(bytesOf('default')[0] ?? '').counts.papers).toBe(62);
  });

  it('applies a file of edits, and names those that match nothing', async () => {
    const lines = [
      'throughline-curation 1',
      'rename "language model" to "model of language" # in both papers',
      'hide "no such concept"',
    ];
    writeFileSync(join(folder, 'my.curation'), lines.join('\n'));
    const papers = [
      { title: 'Attention heads', abstract: 'Attention heads copy tokens in language models.' },
      { title: 'Language models', abstract: 'Language models keep memory in attention heads.' },
    ];
    writeFileSync(
      join(folder, 'two.jsonl'),
      papers.map((paper) => JSON.stringify(paper)).join('\n'),
    );
    const words = ['build', 'two.jsonl', '--out', 'edited', '--curation', 'my.curation'];
    const { code, stdout, stderr } = await runCli(words, folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^curation +1 edit applied, 1 not applied$/m);
    expect(stderr).toContain('my.curation: hide "no such concept": no concept is called');
    const structure = JSON.parse(bytesOf('edited')[0] ?? '');
    expect(structure.concepts.map(({ label }: { label: string }) => label)).toContain(
      'model of language',
    );
    expect(structure.curation.map(({ applied }: { applied: boolean }) => applied)).toEqual([
      true,
      false,
    ]);
  });

  it('refuses a file of edits with a line that is none, before any work', async () => {
    writeFileSync(join(folder, 'bad.curation'), 'throughline-curation 1\nhid "control"');
    for (const file of ['bad.curation', 'missing.curation']) {
      const words = ['build', corpus, '--out', 'untouched', '--curation', file];
      const { code, stdout, stderr } = await runCli(words, folder);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(file);
      expect(stderr).not.toContain('reading papers');
      expect(existsSync(join(folder, 'untouched'))).toBe(false);
    }
    expect((await runCli(['build', '--curation', 'bad.curation'], folder)).stderr).toContain(
      'line 2',
    );
  });

  it('stays near a previous map and says what is new, gone and moved', async () => {
    const papers: Paper[] = JSON.parse(readFileSync(corpus, 'utf8'));
    writeFileSync(join(folder, 'few.json'), JSON.stringify(papers.slice(0, 20)));
    writeFileSync(join(folder, 'more.json'), JSON.stringify(papers.slice(1, 22)));
    expect((await runCli(['build', 'few.json', '--out', 'grown'], folder)).code).toBe(0);
    const few = JSON.parse(bytesOf('grown')[0] ?? '');
    const words = ['build', 'more.json', '--out', 'grown', '--previous', 'grown'];
    const { code, stdout } = await runCli(words, folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^previous +\d+ communit(y|ies) kept, \d+ new, \d+ gone; papers moved /m,
    );
    expect(stdout).toContain('  papers new: 2\n');
    expect(stdout).toContain(`  papers gone: 1\n    ${papers[0]?.title}\n`);
    const grown = JSON.parse(bytesOf('grown')[0] ?? '');
    expect(grown.options.previous).toBe(few.inputHash);
    expect(grown.change.papers.added).toHaveLength(2);
  });

  it('names what a previous map needs, before any work', async () => {
    mkdirSync(join(folder, 'old'), { recursive: true });
    writeFileSync(join(folder, 'old', 'structure.json'), '{"format":"throughline","version":2}');
    for (const [previous, remedy] of [
      ['old', '--previous needs a map of this version'],
      ['nowhere', 'Give --previous the folder that "throughline build" wrote'],
    ] as const) {
      const words = ['build', corpus, '--out', 'unbuilt', '--previous', previous];
      const { code, stderr } = await runCli(words, folder);
      expect(code).toBe(1);
      expect(stderr).toContain(remedy);
      expect(stderr).not.toContain('reading papers');
      expect(existsSync(join(folder, 'unbuilt'))).toBe(false);
    }
  });

  it('counts one paper in the singular', async () => {
    writeFileSync(join(folder, 'one.jsonl'), '{"title": "Attention in layers"}\n{"year": 2024}');
    const { stderr } = await runCli(['build', 'one.jsonl'], folder);
    expect(stderr).toContain('1 paper, 1 record rejected\n');
    expect(stderr).not.toMatch(/\b1 \w+s\b/);
  });

  it('calls the map and its folder after the first file', async () => {
    writeFileSync(join(folder, 'My list (2).jsonl'), '{"title": "Attention"}\n{"title": "Memory"}');
    expect((await runCli(['build', 'My list (2).jsonl'], folder)).code).toBe(0);
    expect(existsSync(join(folder, 'My-list-2'))).toBe(true);
    expect(JSON.parse(bytesOf('My-list-2')[0] ?? '').name).toBe('My-list-2');
  });
});
