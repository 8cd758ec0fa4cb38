/** The bytes of a file → the texts of the files in it. */
import type { CorpusFile } from '../core/corpus/source-record.ts';
import { readText } from './read-text.ts';

/** Returns the files that `bytes` hold. */
export function openFiles(name: string, bytes: Uint8Array): CorpusFile[] {
  try {
    return [{ name, text: readText(bytes) }];
  } catch {
    return [{ name, problem: { code: 'damaged', reason: 'is damaged.' } }];
  }
}
