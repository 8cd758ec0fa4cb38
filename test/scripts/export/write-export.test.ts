import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeExport } from '../../../scripts/export/write-export.ts';
import { sourceOf } from '../../core/export/source-of.ts';
import { structureOf } from '../../core/structure-of.ts';

vi.mock('../../../scripts/figure/rasterise.ts', () => ({
  rasterise: async (_: string, width: number) => new TextEncoder().encode(`${width}`),
}));

it('says where a picture becomes narrower than it was asked for', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const folder = await mkdtemp(join(tmpdir(), 'throughline-png-'));
  const path = join(folder, 'map.png');
  const source = sourceOf(structureOf({ papers: [{}], concepts: [], mentions: [] }));
  const tall = { file: 'map.svg', rows: 1, pieces: () => ['<svg viewBox="0 0 100 200"></svg>'] };
  const write = (width: number) =>
    writeExport(
      [tall],
      source,
      { format: 'png', place: { kind: 'file', path }, size: { width }, force: false },
      new AbortController().signal,
    );
  await write(8192);
  expect(said).not.toHaveBeenCalled();
  await write(9000);
  expect(await readFile(path, 'utf8')).toBe('8192');
  expect(said).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('8192 pixels wide, not 9000'),
  );
  said.mockRestore();
  await rm(folder, { recursive: true });
});
