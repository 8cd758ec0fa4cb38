import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBeside } from '../../../scripts/files/write-beside.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-write-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('writeBeside', () => {
  it('replaces a file, makes missing folders and leaves other files alone', async () => {
    await writeFile(join(folder, 'one'), 'old');
    await writeFile(join(folder, 'other'), 'kept');
    await writeBeside([
      { path: join(folder, 'one'), text: 'new' },
      { path: join(folder, 'deep', 'er', 'two'), text: 'also' },
    ]);
    expect(await readFile(join(folder, 'one'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'deep', 'er', 'two'), 'utf8')).toBe('also');
    expect((await readdir(folder)).sort()).toEqual(['deep', 'one', 'other']);
  });

  it('leaves what was there when a file cannot be written', async () => {
    await writeFile(join(folder, 'one'), 'old');
    await expect(
      writeBeside([
        { path: join(folder, 'one'), text: 'new' },
        { path: join(folder, 'one', 'below-a-file'), text: 'new' },
      ]),
    ).rejects.toThrow();
    expect(await readFile(join(folder, 'one'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['one']);
  });

  it('leaves all files that were there when one place is a folder', async () => {
    await writeFile(join(folder, 'one'), 'old');
    await mkdir(join(folder, 'two'));
    await expect(
      writeBeside([
        { path: join(folder, 'one'), text: 'new' },
        { path: join(folder, 'two'), text: 'new' },
      ]),
    ).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining(`${join(folder, 'two')} cannot be written: it is a folder`),
    });
    expect(await readFile(join(folder, 'one'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['one', 'two']);
  });

  it('puts back what was there when a file cannot be renamed into place', async () => {
    function* chunks() {
      yield new Uint8Array(1);
      mkdirSync(join(folder, 'three'));
    }
    await writeFile(join(folder, 'one'), 'old');
    await expect(
      writeBeside([
        { path: join(folder, 'one'), text: 'new' },
        { path: join(folder, 'two'), text: 'new' },
        { path: join(folder, 'three'), text: chunks() },
      ]),
    ).rejects.toMatchObject({ code: 'bad-option' });
    expect(await readFile(join(folder, 'one'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['one', 'three']);
  });

  it('names the path, not the file beside it, where nothing can be written', async () => {
    await writeFile(join(folder, 'one'), 'old');
    for (const path of [join(folder, 'one', 'two'), '/proc/throughline']) {
      const refused = writeBeside([{ path, text: 'new' }]);
      await expect(refused).rejects.toMatchObject({
        code: 'bad-option',
        message: expect.stringContaining(`${path} cannot be written: `),
      });
    }
  });

  it('leaves neither files nor new folders when it is cancelled between two chunks', async () => {
    const control = new AbortController();
    function* chunks() {
      yield new Uint8Array(1);
      control.abort(new Error('stopped'));
      yield new Uint8Array(1);
    }
    await writeFile(join(folder, 'one'), 'old');
    await expect(
      writeBeside(
        [
          { path: join(folder, 'deep', 'er', 'two'), text: 'also' },
          { path: join(folder, 'one'), text: chunks() },
        ],
        control.signal,
      ),
    ).rejects.toThrow('stopped');
    expect(await readFile(join(folder, 'one'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['one']);
  });
});
