import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, scratchFolder, startCli } from '../scratch.ts';

const folder = scratchFolder();
const jsonLines = (...records: object[]) =>
  records.map((record) => JSON.stringify(record)).join('\n');

mkdirSync(join(folder, 'library', 'old'), { recursive: true });
const sleep = { title: 'Slow-wave sleep and memory', year: 2019, doi: '10.1145/1' };
writeFileSync(join(folder, 'library', 'a.jsonl'), jsonLines(sleep, { year: 2020 }));
writeFileSync(
  join(folder, 'library', 'old', 'b.jsonl'),
  jsonLines({ ...sleep, abstract: 'Sleep.' }, { title: 'Replay' }),
);
writeFileSync(
  join(folder, 'library', 'figure.png'),
  Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
);
writeFileSync(join(folder, 'table.csv'), 'Heading,Text\nReplay,Of memory.\n');

function reportOf(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

describe('throughline papers', () => {
  it('reads a folder, and reports every file and record', async () => {
    const words = ['papers', 'library', '--report', 'report.json'];
    const { code, stdout, stderr } = await runCli(words, folder);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).title),
    ).toEqual([sleep.title, 'Replay']);
    expect(stderr).toContain('b.jsonl: line 1 (same DOI 10.1145/1)');
    expect(stderr).toContain('2 papers, 1 record merged, 1 record rejected\n');
    const [a, b] = [join('library', 'a.jsonl'), join('library', 'old', 'b.jsonl')];
    const id = 'doi:10.1145/1';
    expect(reportOf('report.json')).toEqual({
      files: [
        { file: a, format: 'JSONL', records: 2, withAbstract: 0, rejected: 1 },
        {
          file: join('library', 'figure.png'),
          format: 'unknown',
          records: 0,
          withAbstract: 0,
          rejected: 0,
          problem: { code: 'binary', reason: expect.any(String) },
        },
        { file: b, format: 'JSONL', records: 2, withAbstract: 1, rejected: 0 },
      ],
      records: 4,
      papers: 2,
      withAbstract: 1,
      papersWithAbstract: 1,
      languages: { en: 2 },
      merged: [
        {
          kept: { file: b, line: 1, id, title: sleep.title },
          dropped: { file: a, line: 1, id, title: sleep.title },
          code: 'doi',
          reason: 'same DOI 10.1145/1',
        },
      ],
      rejected: [{ file: a, line: 2, code: 'no-text', reason: expect.any(String) }],
    });
  });

  it('reports also where there is no paper, and leaves nothing beside the report', async () => {
    const words = ['papers', join('library', 'figure.png'), '--report', 'out/report.json'];
    const { code, stdout } = await runCli(words, folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(reportOf('out/report.json')).toMatchObject({ records: 0, papers: 0 });
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json']);
  });

  it.each([
    ['papers', 'library', '--report', './library/a.jsonl'],
    ['complete', 'library/a.jsonl', '--out', 'library/a.jsonl'],
  ])('writes over no file that it reads: %s', async (...words) => {
    const before = readFileSync(join(folder, 'library', 'a.jsonl'), 'utf8');
    const { code, stderr } = await runCli(words, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('is one of the files to read');
    expect(readFileSync(join(folder, 'library', 'a.jsonl'), 'utf8')).toBe(before);
  });

  it('reads standard input beside files', async () => {
    const { child, finished } = startCli(['papers', '-', 'library/old/*.jsonl'], folder);
    child.stdin?.end('[{"title": "From a pipe"}]');
    const { code, stdout, stderr } = await finished;
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('standard input: 1 record read as JSON\n');
  });

  it('reads the columns that it is told', async () => {
    const columns = ['--column', 'title=Heading', '--column', 'abstract=Text'];
    const { code, stdout } = await runCli(['papers', 'table.csv', ...columns], folder);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Replay', abstract: 'Of memory.' });
  });
});
