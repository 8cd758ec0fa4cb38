import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { readAround } from '../../../scripts/export/read-source.ts';
import { structureOf } from '../../core/structure-of.ts';

const root = vi.hoisted(() => ({ packageRoot: '' }));
vi.mock('../../../scripts/package-root.ts', () => root);

root.packageRoot = mkdtempSync(join(tmpdir(), 'throughline-quality-'));
const file = join(root.packageRoot, 'public', 'quality', 'keyphrases.json');
mkdirSync(join(root.packageRoot, 'public', 'quality'), { recursive: true });
const said = vi.spyOn(console, 'error').mockImplementation(() => {});
const structure = structureOf({ papers: [{}], concepts: [], mentions: [] });

beforeEach(() => said.mockClear());

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root.packageRoot, { recursive: true });
});

it.each(['{"version": ', 'null', '{"version": "1", "sets": [null]}'])(
  'leaves out a measured quality of %s, and says so',
  async (text) => {
    writeFileSync(file, text);
    expect((await readAround(root.packageRoot, structure, 'methods')).quality).toBeNull();
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(file));
  },
);

it('reads the measured quality for the formats alone that tell it', async () => {
  const quality = { version: '1', sets: [] };
  writeFileSync(file, JSON.stringify(quality));
  expect((await readAround(root.packageRoot, structure, 'passport')).quality).toEqual(quality);
  expect((await readAround(root.packageRoot, structure, 'gexf')).quality).toBeNull();
});
