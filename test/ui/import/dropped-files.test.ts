import { describe, expect, it } from 'vitest';
import { listChosenFolder, listDropped } from '../../../src/ui/import/dropped-files.ts';

type Tree = { [name: string]: string | Tree };

/** What a browser hands over for `content` under `path`. */
function entryOf(path: string, content: string | Tree): FileSystemEntry {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const common = { name, fullPath: path };
  if (typeof content === 'string') {
    const file = (resolve: (file: File) => void, reject: () => void) =>
      content === 'locked' ? reject() : resolve(new File([content], name));
    return { ...common, isDirectory: false, isFile: true, file } as unknown as FileSystemEntry;
  }
  const portions = Object.entries(content).map(([child, inside]) => [
    entryOf(`${path}/${child}`, inside),
  ]);
  const createReader = () => {
    let next = 0;
    const readEntries = (resolve: (entries: FileSystemEntry[]) => void) => {
      next += 1;
      resolve(portions[next - 1] ?? []);
    };
    return { readEntries };
  };
  return {
    ...common,
    isDirectory: true,
    isFile: false,
    createReader,
  } as unknown as FileSystemEntry;
}

const namesOf = (files: readonly File[]) => files.map(({ name }) => name);

describe('dropped files', () => {
  it('are taken as they are, in their order', async () => {
    const files = await listDropped([new File(['x'], 'b.ris'), entryOf('/.a.bib', 'x')]);
    expect(namesOf(files)).toEqual(['b.ris', '.a.bib']);
  });

  it('of a folder are named with their path, by code unit, without the hidden ones', async () => {
    const folder = { 'z.ris': 'x', B: { 'a.csv': 'x', '.DS_Store': 'x' }, __MACOSX: { x: 'x' } };
    expect(namesOf(await listDropped([entryOf('/lib', folder)]))).toEqual([
      'lib/B/a.csv',
      'lib/z.ris',
    ]);
  });

  it('that can’t be opened are left out', async () => {
    const folder = { 'a.ris': 'locked', 'b.ris': 'x' };
    expect(namesOf(await listDropped([entryOf('/lib', folder)]))).toEqual(['lib/b.ris']);
  });
});

describe('a chosen folder', () => {
  it('is listed with paths, by code unit, without hidden files', () => {
    const chosen = ['lib/z.ris', 'lib/.git/x', 'lib/B/a.csv'].map((path) =>
      Object.defineProperty(new File(['x'], 'x'), 'webkitRelativePath', { value: path }),
    );
    expect(namesOf(listChosenFolder(chosen))).toEqual(['lib/B/a.csv', 'lib/z.ris']);
  });
});
