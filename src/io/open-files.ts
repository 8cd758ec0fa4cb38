/**
 * The bytes of one file that the user gave → the texts in it: itself, unpacked and decoded, or the
 * files of an archive. What can't be read is a problem with a remedy, never an error.
 */
import type { FileProblem } from '../core/corpus/reading.ts';
import type { CorpusFile } from '../core/corpus/source-record.ts';
import { binaryKind, documentKind, isRubbish } from './binary-kinds.ts';
import { decodeText } from './decode-text.ts';
import { entryLabels, isHiddenPath } from './entry-labels.ts';
import { gunzipWhatCan, isGzip, MOST_BYTES } from './gunzip.ts';
import { type UnpackingBound, unzipEntry } from './unzip.ts';
import { isZip, type ZipEntry, zipEntries } from './zip-directory.ts';
import { entriesByHeaders } from './zip-headers.ts';

/** An archive, and one in it. */
const MOST_ARCHIVES_DEEP = 2;

/** Some of these give a text each; a library of PDFs has fewer. */
const MOST_ENTRIES = 20_000;

/**
 * Returns the texts in the file `name`: one for a plain or gzip file, one a file of a zip archive in
 * the order of its directory, labelled `archive.zip/folder/file.ris`. Archives in an archive are
 * opened once. Files that the system hides there are left out, and said to be. All that is unpacked
 * has `mostBytes` at most.
 */
export function openFiles(name: string, bytes: Uint8Array, mostBytes = MOST_BYTES): CorpusFile[] {
  if (bytes.length > mostBytes) return [{ name, problem: tooLarge('has', mostBytes) }];
  return open(name, bytes, { mostBytes, bytesLeft: mostBytes, packedLeft: 0 }, 0);
}

function open(
  name: string,
  bytes: Uint8Array,
  bound: UnpackingBound,
  archivesDeep: number,
): CorpusFile[] {
  const isPacked = isGzip(bytes) || isZip(bytes);
  if (isPacked && archivesDeep >= MOST_ARCHIVES_DEEP) {
    const reason = 'is an archive too deep inside others; unpack it.';
    return [{ name, problem: { code: 'damaged', reason } }];
  }
  if (isGzip(bytes)) return openGzip(name, bytes, bound, archivesDeep + 1);
  if (isZip(bytes)) return openZip(name, bytes, bound, archivesDeep + 1);
  return [openText(name, bytes)];
}

function openText(name: string, bytes: Uint8Array): CorpusFile {
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { name, problem: { code: 'binary', reason: kind } };
  const text = decodeText(bytes);
  if (!isRubbish(text)) return { name, text };
  const reason = 'holds no text; export the list of papers as RIS, BibTeX or CSV instead.';
  return { name, problem: { code: 'binary', reason } };
}

/** What is there of a file that was cut is read. */
function openGzip(
  name: string,
  bytes: Uint8Array,
  bound: UnpackingBound,
  archivesDeep: number,
): CorpusFile[] {
  const { bytes: unpacked, fault } = gunzipWhatCan(bytes, bound.bytesLeft);
  bound.bytesLeft -= unpacked.length;
  if (fault === undefined) return open(name, unpacked, bound, archivesDeep);
  if (fault.code === 'too-large') {
    return [{ name, problem: tooLarge('unpacks to', bound.mostBytes) }];
  }
  const reason = `is truncated or broken (${fault.reason}); fetch or save it again.`;
  const problem: FileProblem = { code: 'damaged', reason };
  const before = fault.code === 'cut' ? [openText(name, unpacked)] : [];
  return unpacked.length > 0 && before.some((file) => 'text' in file)
    ? [...before, { name: `${name} (its end)`, problem }]
    : [{ name, problem }];
}

function openZip(
  name: string,
  bytes: Uint8Array,
  bound: UnpackingBound,
  archivesDeep: number,
): CorpusFile[] {
  bound.packedLeft += bytes.length;
  const listed = zipEntries(bytes, MOST_ENTRIES + 1);
  const found = listed ?? entriesByHeaders(bytes, MOST_ENTRIES + 1);
  const entries = found.slice(0, MOST_ENTRIES);
  const document = documentKind(entries.map(({ path }) => path));
  if (document !== undefined) return [{ name, problem: { code: 'binary', reason: document } }];
  const files = entries.filter(({ path }) => !/[/\\]$/.test(path));
  if (files.length === 0 && listed !== undefined) {
    return [{ name, problem: { code: 'empty', reason: 'is an archive without files.' } }];
  }
  const label = entryLabels(name);
  const hidden = files.filter(({ path }) => isHiddenPath(path));
  const opened = files
    .filter(({ path }) => !isHiddenPath(path))
    .flatMap((entry) => openEntry(label(entry.path), bytes, entry, bound, archivesDeep));
  return [
    ...opened,
    ...noteHidden(name, hidden),
    ...noteMore(name, found),
    ...(listed === undefined ? [noteCut(files.length > 0 ? `${name} (its end)` : name)] : []),
  ];
}

function openEntry(
  name: string,
  archive: Uint8Array,
  entry: ZipEntry,
  bound: UnpackingBound,
  archivesDeep: number,
): CorpusFile[] {
  const unpacked = unzipEntry(archive, entry, bound);
  return unpacked instanceof Uint8Array
    ? open(name, unpacked, bound, archivesDeep)
    : [{ name, problem: unpacked }];
}

function noteCut(name: string): CorpusFile {
  const reason = 'is truncated or broken; fetch or save it again.';
  return { name, problem: { code: 'damaged', reason } };
}

function noteHidden(name: string, hidden: readonly ZipEntry[]): CorpusFile[] {
  if (hidden.length === 0) return [];
  const reason = 'are what a system keeps beside the files; they were left out.';
  return [{ name: `${name} (hidden files)`, problem: { code: 'binary', reason } }];
}

function noteMore(name: string, entries: readonly ZipEntry[]): CorpusFile[] {
  if (entries.length <= MOST_ENTRIES) return [];
  const reason = `were left out after ${MOST_ENTRIES}; split the archive.`;
  return [{ name: `${name} (further files)`, problem: { code: 'too-large', reason } }];
}

function tooLarge(does: string, mostBytes: number): FileProblem {
  const reason = `${does} more than ${Math.floor(mostBytes / 2 ** 20)} MiB; split it.`;
  return { code: 'too-large', reason };
}
