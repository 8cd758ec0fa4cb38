import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Modules of ours that `entry` loads before it does anything, as paths from the root. */
async function loadedWith(entry: string): Promise<string[]> {
  const loaded = new Set([join(root, entry)]);
  for (const file of loaded) {
    const source = await readFile(file, 'utf8');
    const named = source.matchAll(/^(?:import|export)(?! type)\s[^;]*?from '(\.[^']+)';$/gm);
    for (const [, path = ''] of named) loaded.add(join(dirname(file), path));
  }
  return [...loaded].map((file) => relative(root, file));
}

describe('the worker', () => {
  it('loads what finds concepts for a build alone', async () => {
    const loaded = await loadedWith('src/worker/entry.ts');
    expect(loaded).toContain('src/core/layout/lay-out-map.ts');
    expect(loaded.filter((path) => path.startsWith('src/core/concepts/'))).toEqual([]);
  });
});
