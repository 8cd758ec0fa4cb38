/** What the package says of itself: its example runs, its types serve others, all of it is documented. */
import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { dependentFolder, readmeBlocks } from './dependent-folder.ts';

const run = promisify(execFile);
const checkout = resolve('.');

const folder = await dependentFolder();

describe('the example in the README', () => {
  it('runs as it stands and writes what it says', async () => {
    const [papers = ''] = await readmeBlocks('A map of your own papers', 'sh');
    const [example = ''] = await readmeBlocks('As a library', 'js');
    const lines = papers.split('\n').filter((line) => line.startsWith('{'));
    await writeFile(join(folder, 'papers.jsonl'), lines.join('\n'));
    await writeFile(join(folder, 'example.js'), example);
    const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder });
    expect(stdout).toMatch(/^5 papers, \d+ concepts, \d+ communities$/m);
    expect(await readFile(join(folder, 'my-papers.gexf'), 'utf8')).toContain('<gexf');
  });
});

describe('the types', () => {
  it('serve a strict program, and refuse a wrong one', async () => {
    const options = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      jsx: 'react-jsx',
      skipLibCheck: false,
    };
    for (const name of ['react', '@types']) {
      await symlink(
        join(checkout, 'node_modules', name),
        join(folder, 'node_modules', name),
        'dir',
      );
    }
    const program = (format: string) => `
      import { exportDataset, type PublishedDataset, readPapers, runPipeline, textOf } from 'throughline';
      const { papers, merged } = readPapers([{ name: 'a.bib', text: '' }]);
      const dataset: PublishedDataset = await runPipeline(papers, { name: 'A', minPapers: 2 });
      const files = exportDataset(dataset, '${format}').map((file) => textOf(file).length);
      export const counted: number[] = [...files, merged.length, dataset.structure.counts.papers];
    `;
    const page = (controls: string) => `
      import type { PublishedDataset } from 'throughline';
      import { ThroughlineMap } from 'throughline/react';
      export const map = (dataset: PublishedDataset) =>
        <ThroughlineMap dataset={dataset} controls="${controls}" onSelect={([node]) => node?.label} />;
    `;
    await writeFile(join(folder, 'right.ts'), program('gexf'));
    await writeFile(join(folder, 'wrong.ts'), program('docx'));
    await writeFile(join(folder, 'right-page.tsx'), page('compact'));
    await writeFile(join(folder, 'wrong-page.tsx'), page('everything'));
    const files = ['right.ts', 'right-page.tsx', 'wrong.ts', 'wrong-page.tsx'];
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files }),
    );
    const tsc = join(checkout, 'node_modules/typescript/bin/tsc');
    const failed = await run(process.execPath, [tsc, '-p', folder]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
    const faults = failed.split('\n').filter((line) => line.includes('error TS'));
    expect(faults).toEqual([
      expect.stringMatching(/wrong-page\.tsx.*TS2322.*"everything"/),
      expect.stringMatching(/wrong\.ts.*TS2345.*"docx"/),
    ]);
  });
});

describe('the documentation', () => {
  it('covers everything that is exported', async () => {
    const typedoc = join(checkout, 'node_modules/typedoc/bin/typedoc');
    const { stdout } = await run(process.execPath, [typedoc, '--emit', 'none']);
    expect(stdout).not.toMatch(/warning|error/);
  });
});
