import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { strFromU8, unzipSync } from 'fflate';
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
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

beforeEach(async () => {
  out = await mkdtemp(join(folder, 'out-'));
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

let control = new AbortController();

async function runExport(...choices: string[]): Promise<void> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addExportCommand(program, control.signal);
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeErr: () => {} });
  }
  await program.parseAsync(['export', '--dataset', folder, ...choices], { from: 'user' });
}

/** Ids of the nodes that an export of `choices` holds. */
async function exportedIds(...choices: string[]): Promise<(string | undefined)[]> {
  await runExport('--format', 'csv', '--out', out, '--force', ...choices);
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
      'a community of a concept',
      ['--format', 'csv', '--community', '0', '--concept', 'layer'],
      'commander.conflictingOption',
    ],
    [
      'a view of a paper',
      ['--format', 'csv', '--view', '?v=papers', '--paper', 'a'],
      'commander.conflictingOption',
    ],
    ['a scale of vectors', ['--format', 'svg', '--scale', '4'], 'bad-option'],
    ['a caption of a graph', ['--format', 'gexf', '--caption', 'x'], 'bad-option'],
    ['the default style of a graph', ['--format', 'gexf', '--style', 'apa'], 'bad-option'],
    ['no legend of a report', ['--format', 'report', '--no-legend'], 'bad-option'],
    ['a scale of none', ['--format', 'png', '--scale', '0'], 'commander.invalidArgument'],
  ])('refuses %s and writes nothing', async (_, choices, code) => {
    await expect(runExport('--out', join(out, 'x'), ...choices)).rejects.toMatchObject({ code });
    expect(await readdir(out)).toEqual([]);
  });

  it.each([
    ['an empty name', 'gexf', '', 'received ""'],
    ['a file for several files', 'csv', 'old', 'old is a file'],
    ['the name of a file for several files', 'csv', 'map.csv', 'map.csv" is named as one is'],
    ['a folder that is a file', 'gexf', 'old/map.gexf', 'map.gexf cannot be written: '],
    ['a folder that takes no file', 'gexf', '/proc/map.gexf', '/proc/map.gexf cannot be written: '],
  ])('says what is wrong with %s', async (_, format, name, message) => {
    await writeFile(join(out, 'old'), 'old');
    const path = name === '' || name.startsWith('/') ? name : join(out, name);
    await expect(runExport('--format', format, '--out', path)).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining(message),
    });
    expect(await readdir(out)).toEqual(['old']);
    expect(await readFile(join(out, 'old'), 'utf8')).toBe('old');
  });

  it('makes a folder for several files where its name cannot be that of a file', async () => {
    for (const name of ['new.map/', 'v1.2', 'new.map']) {
      await runExport('--format', 'csv', '--out', `${out}/${name}`);
      expect((await readdir(join(out, name))).sort()).toEqual(['edges.csv', 'nodes.csv']);
    }
  });

  it('replaces a changed file in a folder only where it is forced to', async () => {
    const again = (...choices: string[]) =>
      runExport('--format', 'obsidian', '--out', out, ...choices);
    await again();
    const note = join(out, 'Concepts', 'layer.md');
    const written = await readFile(note, 'utf8');
    await again();
    await writeFile(note, `${written}my own thought`);
    await writeFile(join(out, 'Concepts', 'mine.md'), 'mine');
    await expect(again()).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringMatching(/: Concepts\/layer\.md\. .*--force/),
    });
    expect(await readFile(note, 'utf8')).toBe(`${written}my own thought`);
    await writeFile(note, written.slice(0, -1));
    await expect(again()).rejects.toMatchObject({ code: 'bad-option' });
    await again('--force');
    expect(await readFile(note, 'utf8')).toBe(written);
    expect(await readFile(join(out, 'Concepts', 'mine.md'), 'utf8')).toBe('mine');
  });

  it.each([
    ['ris', 'map.ris', ': 3 papers'],
    ['gexf', 'map.gexf', ': 3 papers, 2 concepts, 7 links'],
    ['methods', 'map.txt', ': 3 papers, 2 concepts'],
    ['csv', 'tables', ': 2 files, 1 kB; 3 papers, 2 concepts, 7 links'],
  ])('says what a file of %s holds', async (format, name, said) => {
    vi.mocked(console.log).mockClear();
    const path = join(out, name);
    await runExport('--format', format, '--out', path);
    expect(vi.mocked(console.log).mock.calls).toEqual([[`${path}${said}`]]);
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

  it('writes several concepts and papers alone, or what is around all of them', async () => {
    const both = ['--concept', 'attention', '--concept', 'layer'];
    expect(await exportedIds(...both)).toEqual(['concept:c0', 'concept:c1']);
    expect(await exportedIds('--concept', 'layer', '--paper', 'a')).toEqual(['a', 'concept:c1']);
    expect(await exportedIds(...both, '--hops', '1')).toHaveLength(5);
  });

  it('writes what the explorer shows at an address, whole or its query alone', async () => {
    const papers = ['a', 'b', 'c'];
    expect(await exportedIds('--view', 'v=papers')).toEqual(papers);
    expect(await exportedIds('--view', 'http://localhost:5173/?map=any&v=papers#x')).toEqual(
      papers,
    );
    expect(await exportedIds('--view', '?h=c:c0')).toEqual(['c', 'concept:c1']);
  });

  it('writes a community', async () => {
    expect(await exportedIds('--community', '1')).toEqual(['c', 'concept:c1']);
  });

  it('guards text against formulae unless it is to be raw', async () => {
    const titles = async (...choices: string[]) => {
      await runExport('--format', 'csv', '--out', out, '--force', ...choices);
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

  it('names a file after the map and the part where it is given a folder', async () => {
    await runExport('--format', 'gexf', '--out', out, '--concept', 'layer', '--title', 'Mine: α/β');
    await runExport('--format', 'graphology', '--out', `${out}/`);
    expect((await readdir(out)).sort()).toEqual(['mine-α-β-layer.gexf', 'small-graphology.json']);
  });

  it('packs several files where the name ends in zip', async () => {
    const path = join(out, 'map.zip');
    await runExport('--format', 'csv', '--out', path);
    const packed = unzipSync(await readFile(path));
    await runExport('--format', 'csv', '--out', out);
    expect(Object.keys(packed)).toEqual(['nodes.csv', 'edges.csv']);
    for (const [file, bytes] of Object.entries(packed)) {
      expect(strFromU8(bytes)).toBe(await readFile(join(out, file), 'utf8'));
    }
  });

  it('writes to standard output, several files excepted', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((bytes) => {
      written.push(Buffer.from(bytes as Uint8Array).toString('utf8'));
      return true;
    });
    await runExport('--format', 'gexf', '--out', '-');
    vi.mocked(process.stdout.write).mockRestore();
    const path = join(out, 'map.gexf');
    await runExport('--format', 'gexf', '--out', path);
    expect(written.join('')).toBe(await readFile(path, 'utf8'));
    await expect(runExport('--format', 'csv', '--out', '-')).rejects.toMatchObject({
      code: 'bad-option',
    });
  });

  it('leaves nothing when it is cancelled', async () => {
    control.abort(new Error('stopped'));
    const cancelled = runExport('--format', 'csv', '--out', join(out, 'deep', 'er'));
    await expect(cancelled).rejects.toThrow('stopped');
    control = new AbortController();
    expect(await readdir(out)).toEqual([]);
  });
});
