/** Sources → the texts of their files, each opened once. */
import type { CorpusFile } from '../../core/corpus/source-record.ts';
import { distinctNames } from '../../io/distinct-names.ts';
import { MOST_BYTES } from '../../io/gunzip.ts';
import { openFiles } from '../../io/open-files.ts';
import type { ImportSource } from './protocol.ts';

/** A file and the id of the source that it came in. */
export interface OpenedFile {
  source: number;
  file: CorpusFile;
}

export interface SourceOpener {
  /** Returns the files of `sources` in their order, under names of which no two are the same. */
  open(sources: readonly ImportSource[]): Promise<OpenedFile[]>;
}

/** Returns an opener that keeps the texts of the sources that were asked for last. */
export function createSourceOpener(): SourceOpener {
  let kept = new Map<number, Promise<CorpusFile[]>>();
  return {
    async open(sources) {
      kept = new Map(
        sources.map((source) => [source.id, kept.get(source.id) ?? openSource(source)]),
      );
      const opened: OpenedFile[] = [];
      for (const [source, files] of kept) {
        for (const file of await files) opened.push({ source, file });
      }
      return withDistinctNames(opened);
    },
  };
}

async function openSource({ name, blob }: ImportSource): Promise<CorpusFile[]> {
  if (blob.size > MOST_BYTES) {
    const reason = `has more than ${MOST_BYTES / 2 ** 20} MiB; split it.`;
    return [{ name, problem: { code: 'too-large', reason } }];
  }
  try {
    return openFiles(name, new Uint8Array(await blob.arrayBuffer()));
  } catch {
    // The file was moved or changed since it was chosen, or it is a folder.
    const reason = 'could not be read by the browser; add it again.';
    return [{ name, problem: { code: 'damaged', reason } }];
  }
}

/** The account tells files by name, and two may well be called "export.csv". */
function withDistinctNames(opened: readonly OpenedFile[]): OpenedFile[] {
  const distinct = distinctNames();
  return opened.map(({ source, file }) => ({
    source,
    file: { ...file, name: distinct(file.name) },
  }));
}
