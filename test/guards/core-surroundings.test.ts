/** Compiles copies of the core that reach for what only a browser or Node has. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyTree, type Outcome, removeTree, runIn } from './copy-tree.ts';

const reaching: [string, string][] = [
  ['process', 'export const planted = process;'],
  ['Buffer', 'export const planted = Buffer;'],
  ['document', 'export const planted = document;'],
  ['window', 'export const planted = window;'],
  ['fetch', 'export const planted = fetch;'],
  ['console', "console.log('planted');"],
  ['setTimeout', 'export const planted = setTimeout;'],
  ['node:fs', "export { readFileSync } from 'node:fs';"],
];

let copy: string;
let before: Outcome;
let after: Outcome;

beforeAll(async () => {
  copy = await copyTree(['src/core', 'tsconfig.base.json', 'package.json']);
  before = await runIn(copy, 'tsc', ['-p', 'src/core']);
  for (const [number, [, source]] of reaching.entries()) {
    await writeFile(join(copy, `src/core/planted-${number}.ts`), `${source}\n`);
  }
  after = await runIn(copy, 'tsc', ['-p', 'src/core']);
}, 120_000);

afterAll(() => removeTree(copy));

describe('the core', () => {
  it('compiles as it is', () => {
    expect(before).toEqual({ code: 0, output: '' });
  });

  it.each(reaching.map(([name], number) => [name, number] as const))(
    'does not compile with %s',
    (_, number) => {
      expect(after.code).not.toBe(0);
      expect(after.output).toContain(`src/core/planted-${number}.ts(1,`);
    },
  );
});
