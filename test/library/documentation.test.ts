/** What the package says of itself: its example runs, its types serve others, all of it is documented. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scripts/scratch.ts';

const run = promisify(execFile);
const checkout = resolve('.');

/** Returns a folder in which the package is installed, as it is compiled in the checkout. */
async function dependentFolder(): Promise<string> {
  const folder = scratchFolder();
  await mkdir(join(folder, 'node_modules'));
  await symlink(checkout, join(folder, 'node_modules/throughline'), 'dir');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/** Returns the code blocks of a language in the part of the README under a heading. */
async function readmeBlocks(heading: string, language: string): Promise<string[]> {
  const readme = await readFile('README.md', 'utf8');
  const part = readme.split(/^## /m).find((section) => section.startsWith(heading)) ?? '';
  const blocks = part.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, block = '']) => block);
}

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
      skipLibCheck: false,
    };
    const program = (format: string) => `
      import { exportDataset, type PublishedDataset, readPapers, runPipeline, textOf } from 'throughline';
      const { papers, merged } = readPapers([{ name: 'a.bib', text: '' }]);
      const dataset: PublishedDataset = await runPipeline(papers, { name: 'A', minPapers: 2 });
      const files = exportDataset(dataset, '${format}').map((file) => textOf(file).length);
      export const counted: number[] = [...files, merged.length, dataset.structure.counts.papers];
    `;
    await writeFile(join(folder, 'right.ts'), program('gexf'));
    await writeFile(join(folder, 'wrong.ts'), program('docx'));
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['right.ts', 'wrong.ts'] }),
    );
    const tsc = join(checkout, 'node_modules/typescript/bin/tsc');
    const failed = await run(process.execPath, [tsc, '-p', folder]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
    const faults = failed.split('\n').filter((line) => line.includes('error TS'));
    expect(faults).toEqual([expect.stringMatching(/wrong\.ts.*TS2345.*"docx"/)]);
  });
});

describe('the documentation', () => {
  it('covers everything that is exported', async () => {
    const typedoc = join(checkout, 'node_modules/typedoc/bin/typedoc');
    const { stdout } = await run(process.execPath, [typedoc, '--emit', 'none']);
    expect(stdout).not.toMatch(/warning|error/);
  });
});
