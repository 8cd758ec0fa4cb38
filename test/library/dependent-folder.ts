/** A program that depends on the package, and the examples that the README gives it. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { scratchFolder } from '../scripts/scratch.ts';

/** Returns a folder in which the package is installed, as it is compiled in the checkout. */
export async function dependentFolder(): Promise<string> {
  const folder = scratchFolder();
  await mkdir(join(folder, 'node_modules'));
  await symlink(resolve('.'), join(folder, 'node_modules/throughline'), 'dir');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/** Returns the code blocks of a language in the part of the README under a heading. */
export async function readmeBlocks(heading: string, language: string): Promise<string[]> {
  const readme = await readFile('README.md', 'utf8');
  const part = readme.split(/^## /m).find((section) => section.startsWith(heading)) ?? '';
  const blocks = part.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, block = '']) => block);
}
