/** Plants what nothing uses in a copy of the tree and asks the check for unused code about it. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyTree, type Outcome, removeTree, runIn } from './copy-tree.ts';

let copy: string;
let outcome: Outcome;

beforeAll(async () => {
  copy = await copyTree([
    ...['src', 'scripts', 'test', 'index.html', 'package.json', 'knip.jsonc'],
    ...['tsconfig.json', 'tsconfig.base.json', 'vite.config.ts', 'vitest.config.ts'],
  ]);
  await appendFile(
    join(copy, 'src/core/shared/compare.ts'),
    'export const plantedExport = 1;\nexport interface PlantedType { planted: true }\n',
  );
  await writeFile(join(copy, 'src/core/shared/planted-file.ts'), 'export const planted = 1;\n');
  const manifest = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  manifest.dependencies['planted-package'] = '1.0.0';
  await writeFile(join(copy, 'package.json'), JSON.stringify(manifest));
  outcome = await runIn(copy, 'npm', ['run', '--silent', 'unused']);
}, 120_000);

afterAll(() => removeTree(copy));

describe('the check for unused code', () => {
  it('fails as a command', () => {
    expect(outcome.code).not.toBe(0);
  });

  it.each(['plantedExport', 'PlantedType', 'src/core/shared/planted-file.ts', 'planted-package'])(
    'names %s',
    (planted) => {
      expect(outcome.output).toContain(planted);
    },
  );

  it('says nothing of what is used', () => {
    expect(outcome.output).not.toContain('compareCodeUnits');
  });
});
