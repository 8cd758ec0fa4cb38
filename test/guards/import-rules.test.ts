/** Plants one import a file in a copy of the tree and asks the import rules about it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyTree, type Outcome, removeTree, runIn } from './copy-tree.ts';

/** Room, what a file in it imports, the rule that refuses it. */
const wrong: [string, string, string][] = [
  ['src/core/shared', '../graph/subgraph.ts', 'core-foundation'],
  ['src/core/shared', 'compromise', 'core-foundation'],
  ['src/core/corpus', '../graph/subgraph.ts', 'core-corpus'],
  ['src/core/corpus', 'node:fs', 'core-corpus'],
  ['src/core/concepts', '../graph/subgraph.ts', 'core-concepts'],
  ['src/core/concepts', 'graphology', 'core-concepts'],
  ['src/core/vocabulary', '../concepts/extract-concepts.ts', 'core-vocabulary'],
  ['src/core/graph', 'compromise', 'core-graph'],
  ['src/core/graph', '../export/csv.ts', 'core-graph'],
  ['src/core/communities', '../layout/planted.ts', 'core-communities'],
  ['src/core/communities', 'networkanalysis-ts', 'core-communities'],
  ['src/core/layout', 'sigma', 'core-layout'],
  ['src/core/analysis', '../export/csv.ts', 'core-analysis'],
  ['src/core/cartography', '../graph/subgraph.ts', 'core-cartography'],
  ['src/core/cartography', 'sigma', 'core-cartography'],
  ['src/core/dataset', '../analysis/find-nodes.ts', 'core-dataset'],
  ['src/core/dataset', 'fflate', 'core-dataset'],
  ['src/core/robustness', '../layout/lay-out-map.ts', 'core-robustness'],
  ['src/core/export', '../communities/partition.ts', 'core-export'],
  ['src/core/export', 'graphology', 'core-export'],
  ['src/core/export', '../../explorer/state.ts', 'core-export'],
  ['src/core', 'react', 'no-room'],
  ['src/io', '../core/export/csv.ts', 'io'],
  ['src/library', '../explorer/state.ts', 'library'],
  ['src/library', 'node:fs', 'library'],
  ['src/worker', '../explorer/state.ts', 'worker'],
  ['src/explorer', 'react', 'explorer'],
  ['src/explorer', 'sigma', 'explorer'],
  ['src/explorer', 'zustand', 'explorer'],
  ['src/explorer', '../stage/planted.ts', 'explorer'],
  ['src/stage', 'react', 'stage'],
  ['src/stage', '../ui/planted.ts', 'stage'],
  ['src/stage', '../core/graph/subgraph.ts', 'stage'],
  ['src/ui', '../core/graph/subgraph.ts', 'ui'],
  ['src/ui', '../core/export/csv.ts', 'ui'],
  ['src/ui', 'sigma', 'ui'],
  ['src/ui', 'compromise', 'ui'],
  ['src/elsewhere', '../core/types.ts', 'no-room'],
  ['scripts', '../src/explorer/state.ts', 'scripts'],
  ['scripts', 'react', 'scripts'],
  ['scripts', './nowhere.ts', 'not-found'],
];

const right: [string, string][] = [
  ['src/core/shared', '@noble/hashes/sha2.js'],
  ['src/core/concepts', 'compromise'],
  ['src/core/vocabulary', 'n3'],
  ['src/core/graph', 'graphology'],
  ['src/core/communities', 'stemmer'],
  ['src/core/export', '../graph/subgraph.ts'],
  ['src/core/export', '../cartography/place-name.ts'],
  ['src/core/export', '../analysis/bridges.ts'],
  ['src/stage', '../core/cartography/place-name.ts'],
  ['src/io', 'fflate'],
  ['src/explorer', 'zustand/vanilla'],
  ['src/explorer', '../core/graph/subgraph.ts'],
  ['src/stage', 'sigma'],
  ['src/ui', 'react'],
  ['src/ui', '../core/types.ts'],
  ['scripts', 'node:fs'],
  ['scripts', '../src/explorer/address.ts'],
  ['scripts', 'commander'],
  ['scripts', 'networkanalysis-ts'],
];

let copy: string;
let outcome: Outcome;

beforeAll(async () => {
  copy = await copyTree([
    'src',
    'scripts',
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
    '.dependency-cruiser.mjs',
  ]);
  await plant('src/stage/planted.ts', './planted.ts');
  await plant('src/ui/planted.ts', './planted.ts');
  await plant('src/core/layout/planted.ts', './planted.ts');
  for (const [number, [room, target]] of wrong.entries()) {
    await plant(`${room}/wrong-${number}.ts`, target);
  }
  for (const [number, [room, target]] of right.entries()) {
    await plant(`${room}/right-${number}.ts`, target);
  }
  await plant('src/io/circle-a.ts', './circle-b.ts');
  await plant('src/io/circle-b.ts', './circle-a.ts');
  outcome = await runIn(copy, 'npm', ['run', '--silent', 'rules']);
}, 60_000);

afterAll(() => removeTree(copy));

async function plant(file: string, target: string): Promise<void> {
  await mkdir(dirname(join(copy, file)), { recursive: true });
  await writeFile(join(copy, file), `import * as planted from '${target}';\nexport { planted };\n`);
}

/** Reads lines such as `error core-graph: src/core/graph/wrong-6.ts → compromise`. */
function rulesBrokenBy(file: string): (string | undefined)[] {
  return outcome.output
    .split('\n')
    .filter((line) => line.includes(`: ${file} →`))
    .map((line) => /error ([\w-]+):/.exec(line)?.[1]);
}

describe('import rules', () => {
  it('fail as a command', () => {
    expect(outcome.code).not.toBe(0);
  });

  it.each(wrong.map((row, number) => [...row, number] as const))(
    '%s may not import %s: %s',
    (room, _, rule, number) => {
      expect(rulesBrokenBy(`${room}/wrong-${number}.ts`)).toContain(rule);
    },
  );

  it.each(right.map((row, number) => [...row, number] as const))(
    '%s may import %s',
    (room, _, number) => {
      expect(rulesBrokenBy(`${room}/right-${number}.ts`)).toEqual([]);
    },
  );

  it('refuse a circle', () => {
    expect(rulesBrokenBy('src/io/circle-a.ts')).toEqual(['no-circular']);
  });
});
