import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../scripts/evaluation/read-gold.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();

function fileOf(...lines: unknown[]): string {
  const file = join(folder, 'gold.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join('\n'));
  return file;
}

describe('readGold', () => {
  it.each([
    ['no object', [1]],
    ['no id', [{ abstract: 'A graph.', keyphrases: [] }]],
    ['an empty id', [{ id: ' ', abstract: 'A graph.', keyphrases: ['graph'] }]],
    ['no keyphrases', [{ id: 'a', abstract: 'A graph.' }]],
    ['keyphrases that are no text', [{ id: 'a', abstract: 'A graph.', keyphrases: [1] }]],
    [
      'the same id twice',
      [
        { id: 'a', abstract: 'A graph.', keyphrases: [] },
        { id: 'a', abstract: 'A tree.', keyphrases: [] },
      ],
    ],
    ['nothing', []],
  ])('refuses a file with %s', async (_, lines) => {
    await expect(readGold(fileOf(...lines))).rejects.toMatchObject({ code: 'bad-corpus' });
  });

  it('names the line that has an empty id', async () => {
    const sound = { id: 'a', abstract: 'A graph.', keyphrases: ['graph'] };
    const file = fileOf(sound, { ...sound, id: '' });
    await expect(readGold(file)).rejects.toThrow('line 3 has no id');
  });

  it('refuses a file that is not there', async () => {
    await expect(readGold(join(folder, 'none'))).rejects.toMatchObject({ code: 'bad-corpus' });
  });

  it('reads papers sorted by id, and keyphrases by id', async () => {
    const { papers, keyphrases } = await readGold(
      fileOf(
        { id: 'b', title: '', abstract: 'A graph is drawn.', keyphrases: ['graph'] },
        { id: 'a', title: 'Trees', abstract: 'A tree is drawn.', keyphrases: [] },
      ),
    );
    expect(papers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...keyphrases]).toEqual([
      ['b', ['graph']],
      ['a', []],
    ]);
  });
});
