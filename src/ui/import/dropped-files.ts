/** The files in what was dropped, folders gone through. */

/** Files that are taken of one drop: beyond, somebody dropped their disk. */
const mostFiles = 5000;

/**
 * Returns the files in their order, those of a folder by code unit and named with their path. Hidden
 * files are left out, as are those that can't be opened.
 */
export async function listDropped(dropped: readonly (FileSystemEntry | File)[]): Promise<File[]> {
  const files: File[] = [];
  const take = async (entry: FileSystemEntry | File, isInside: boolean): Promise<void> => {
    if (files.length >= mostFiles) return;
    if (entry instanceof File) {
      files.push(entry);
    } else if (isInside && isHidden(entry.name)) {
      return;
    } else if (isFolder(entry)) {
      for (const child of await listFolder(entry)) await take(child, true);
    } else {
      const file = await openEntry(entry as FileSystemFileEntry);
      if (file === null) return;
      files.push(isInside ? new File([file], entry.fullPath.replace(/^\//, '')) : file);
    }
  };
  for (const entry of dropped) await take(entry, false);
  return files;
}

/** Returns the files of a chosen folder, named with their path, by code unit. */
export function listChosenFolder(chosen: Iterable<File>): File[] {
  return [...chosen]
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => !path.split('/').some(isHidden))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, mostFiles)
    .map(({ file, path }) => new File([file], path));
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX';
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The browser lists a folder in portions, of which the last is empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (portion.length === 0 || entries.length >= mostFiles) break;
    entries.push(...portion);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function openEntry(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
