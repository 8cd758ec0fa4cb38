import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addExportCommand } from '../../../scripts/commands/export.ts';
import { encodeDataset } from '../../../src/core/dataset/codec.ts';
import { readCsvTable } from '../../../src/core/export/csv.ts';
import { structureOf } from '../../core/structure-of.ts';

const structure = structureOf({
  papers: [{ id: 'a' }, { id: 'b' }, { id: 'c', title: '=cmd()', community: 1 }],
  concepts: [
    { label: 'attention', variants: [{ form: 'Attentions', count: 2 }] },
    { label: 'layer', community: 1 },
  ],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
  ],
});

let folder: string;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-export-'));
  const [file] = encodeDataset({
    structure,
    texts: {
      format: 'throughline-texts',
      version: structure.version,
      inputHash: structure.inputHash,
      undrawn: [],
      papers: [],
    },
  });
  await writeFile(join(folder, 'structure.json'), file?.text ?? '');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

beforeEach(async () => {
  out = await mkdtemp(join(folder, 'out-'));
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function runExport(...choices: string[]): Promise<void> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addExportCommand(program);
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeErr: () => {} });
  }
  await program.parseAsync(['export', '--dataset', folder, ...choices], { from: 'user' });
}

/** Ids of the nodes that an export of `choices` holds. */
async function exportedIds(...choices: string[]): Promise<(string | undefined)[]> {
  await runExport('--format', 'csv', '--out', out, ...choices);
  const { rows } = readCsvTable(await readFile(join(out, 'nodes.csv'), 'utf8'));
  return rows.map(([id]) => id);
}

describe('throughline export', () => {
  it.each([
    ['a dataset that is not there', ['--dataset', 'nowhere', '--format', 'csv'], 'bad-dataset'],
    ['an unknown concept', ['--format', 'csv', '--concept', 'atention'], 'bad-option'],
    ['an unknown paper', ['--format', 'csv', '--paper', 'z'], 'bad-option'],
    ['an unknown community', ['--format', 'csv', '--community', '2'], 'bad-option'],
    [
      'a community that is no number',
      ['--format', 'csv', '--community', '-1'],
      'commander.invalidArgument',
    ],
    [
      'half a hop',
      ['--format', 'csv', '--paper', 'a', '--hops', '0.5'],
      'commander.invalidArgument',
    ],
    ['hops from nowhere', ['--format', 'csv', '--hops', '2'], 'bad-option'],
    ['an unknown format', ['--format', 'pdf'], 'commander.invalidArgument'],
    [
      'two selectors',
      ['--format', 'csv', '--paper', 'a', '--concept', 'layer'],
      'commander.conflictingOption',
    ],
  ])('refuses %s and writes nothing', async (_, choices, code) => {
    await expect(runExport('--out', join(out, 'x'), ...choices)).rejects.toMatchObject({ code });
    expect(await readdir(out)).toEqual([]);
  });

  it('names the concepts near a mistyped one', async () => {
    await expect(
      runExport('--out', join(out, 'x'), '--format', 'gexf', '--concept', 'atention'),
    ).rejects.toThrow('"attention"');
  });

  it('writes everything without a selector', async () => {
    expect(await exportedIds()).toEqual(['a', 'b', 'c', 'concept:c0', 'concept:c1']);
  });

  it('writes a concept with its papers, by label or variant in any case', async () => {
    const around = ['a', 'b', 'concept:c0'];
    expect(await exportedIds('--concept', 'ATTENTION')).toEqual(around);
    expect(await exportedIds('--concept', 'attentions')).toEqual(around);
  });

  it('writes as many hops around a paper as asked for', async () => {
    expect(await exportedIds('--paper', 'a', '--hops', '0')).toEqual(['a']);
    expect(await exportedIds('--paper', 'a', '--hops', '2')).toEqual(['a', 'b', 'concept:c0']);
  });

  it('writes a community', async () => {
    expect(await exportedIds('--community', '1')).toEqual(['c', 'concept:c1']);
  });

  it('guards text against formulae unless it is to be raw', async () => {
    const titles = async (...choices: string[]) => {
      await runExport('--format', 'csv', '--out', out, ...choices);
      return readFile(join(out, 'nodes.csv'), 'utf8');
    };
    expect(await titles()).toContain(",'=cmd(),");
    expect(await titles('--csv', 'raw')).toContain(',=cmd(),');
  });

  it.each(['gexf', 'graphml', 'graphology'])(
    'writes %s to the file it is given',
    async (format) => {
      const path = join(out, 'new', 'map');
      await runExport('--format', format, '--out', path);
      expect(await readFile(path, 'utf8')).toContain('concept:c1');
      expect(await readdir(join(out, 'new'))).toEqual(['map']);
    },
  );
});
