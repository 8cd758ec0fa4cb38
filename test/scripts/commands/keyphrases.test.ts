import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const gold = [
  {
    id: 'clustering',
    title: 'Spectral clustering of directed graphs',
    abstract:
      'Spectral clustering divides a graph by the eigenvectors of its Laplacian matrix. ' +
      'We extend spectral clustering to directed graphs.',
    keyphrases: ['spectral clustering', 'directed graph', 'Laplacian matrices', 'never named'],
  },
];
writeFileSync(join(folder, 'gold.jsonl'), gold.map((line) => JSON.stringify(line)).join('\n'));

describe('throughline concepts', () => {
  it.each([
    ['an unknown ranking', ['--ranking', 'best']],
    ['a list of no length', ['--top', '0']],
  ])('refuses %s before any work', async (_, words) => {
    const { code, stdout, stderr } = await runCli(['concepts', 'gold.jsonl', ...words], folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`option '${words[0]}`);
  });

  it('says when the corpus for the counts is not there', async () => {
    const words = ['concepts', 'gold.jsonl', '--corpus', 'none.jsonl'];
    const { code, stdout, stderr } = await runCli(words, folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('none.jsonl: there is no such file');
  });

  it('ranks by topics with the counts of another corpus', async () => {
    const words = ['--ranking', 'topics', '--corpus', 'gold.jsonl', '--top', '1'];
    const { code, stdout } = await runCli(['concepts', 'gold.jsonl', ...words], folder);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ id: 'clustering', keyphrases: ['Spectral clustering'] });
  });
});

describe('throughline evaluate', () => {
  it('prints a table for each file', async () => {
    const { code, stdout } = await runCli(['evaluate', 'gold.jsonl', 'gold.jsonl'], folder);
    expect(code).toBe(0);
    expect(stdout.match(/gold\.jsonl: 1 paper, ranking detailed, per cent/g)).toHaveLength(2);
    expect(stdout).toMatch(/^ {3}at {2}precision {2}recall {5}F1$/m);
  });

  it('prints one object with the command and the version', async () => {
    const words = ['evaluate', 'gold.jsonl', '--ranking', 'topics', '--json'];
    const { stdout } = await runCli(words, folder);
    const { sets, version } = JSON.parse(stdout);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(sets[0]).toMatchObject({
      set: 'gold.jsonl',
      papers: 1,
      command: 'throughline evaluate gold.jsonl --ranking topics',
    });
    expect(sets[0].scores[0].cut).toBe(5);
    expect(sets[0].scores[0].recall).toBeGreaterThanOrEqual(25);
  });

  it('names the line that has no keyphrases', async () => {
    writeFileSync(join(folder, 'bad.jsonl'), '{"id": "a", "abstract": "A graph."}\n');
    const { code, stderr } = await runCli(['evaluate', 'bad.jsonl'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('bad.jsonl: line 1 has no id or no list of keyphrases');
  });
});
