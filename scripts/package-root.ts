/** Where Throughline itself lies, and whether it is used inside its own checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The folder of our package.json: two levels up from the compiled scripts, one from the sources. */
export const packageRoot = nearestPackage(import.meta.dirname);

/** The folder in which a checkout keeps its datasets, and the package its default one. */
export const publishedDatasets = join(packageRoot, 'public', 'datasets');

/** The map of the papers that come with Throughline. */
export const defaultDataset = join(publishedDatasets, 'default');

/** The list of papers that comes with Throughline. */
export const defaultCorpus = join(packageRoot, 'public', 'corpus', 'papers.json');

/** Returns the version in package.json. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
}

/** Tells whether the current folder lies in the checkout; an installed package is none. */
export function isInCheckout(): boolean {
  const path = relative(packageRoot, process.cwd());
  const isInside = path !== '..' && !path.startsWith(`..${sep}`);
  return isInside && !packageRoot.split(sep).includes('node_modules');
}

function nearestPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));
}
