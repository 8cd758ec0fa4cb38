/**
 * The central directory of a zip archive (PKWARE, APPNOTE.TXT, sections 4.3.12 to 4.3.16): what the
 * archive says of its entries. Read here because fflate's own reading trusts the sizes that it finds,
 * unpacks entries whole, and takes the names for keys of an object.
 */
import { decodeText } from './decode-text.ts';

export const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 1;

const END_BYTES = 22;
const CENTRAL_BYTES = 46;
export const LOCAL_BYTES = 30;
const LOCATOR_BYTES = 20;
const MOST_COMMENT_BYTES = 0xffff;

/** An entry as the directory has it. */
export interface ZipEntry {
  /** With its folders, as it is written there. */
  path: string;
  isEncrypted: boolean;
  /** 0: stored; 8: deflate. */
  method: number;
  crc: number;
  packedBytes: number;
  unpackedBytes: number;
  /** Where its local header is. */
  offset: number;
}

/** Tells whether `bytes` begin as a zip archive does, be it an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const mark = viewOf(bytes).getUint32(0, true);
  return mark === LOCAL_HEADER || mark === END_OF_DIRECTORY;
}

/**
 * Returns the entries of the archive `bytes`, at most `mostEntries`, in the order of its directory;
 * `undefined` where there is no directory, as in a truncated file.
 */
export function zipEntries(bytes: Uint8Array, mostEntries: number): ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let at = directoryStart(view, end);
  const entries: ZipEntry[] = [];
  while (entries.length < mostEntries && at + CENTRAL_BYTES <= bytes.length) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) break;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_BYTES;
    const entry = {
      path: decodeText(bytes.subarray(nameAt, nameAt + nameBytes)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    entries.push(withWideSizes(entry, bytes.subarray(nameAt + nameBytes).subarray(0, extraBytes)));
    at = nameAt + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return entries.length === 0 && view.getUint16(end + 10, true) > 0 ? undefined : entries;
}

/** Returns the packed bytes of `entry`, or `undefined` where they are not all there. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_BYTES > bytes.length) return undefined;
  if (view.getUint32(offset, true) !== LOCAL_HEADER) return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_BYTES + names;
  const end = start + entry.packedBytes;
  return end > bytes.length ? undefined : bytes.subarray(start, end);
}

/** It stands at the file's end, before a comment of any length. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function directoryStart(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_BYTES;
  if (start !== 0xffffffff || locator < 0) return start;
  if (view.getUint32(locator, true) !== ZIP64_LOCATOR) return start;
  const wideEnd = Number(view.getBigUint64(locator + 8, true));
  const isThere = wideEnd + 56 <= view.byteLength;
  return isThere && view.getUint32(wideEnd, true) === ZIP64_END_OF_DIRECTORY
    ? Number(view.getBigUint64(wideEnd + 48, true))
    : start;
}

/** Sizes that do not fit into 32 bits stand in an extra field, in this order; some tools always do so. */
function withWideSizes(entry: ZipEntry, extra: Uint8Array): ZipEntry {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const wide = { ...entry };
    let next = at + 4;
    for (const size of ['unpackedBytes', 'packedBytes', 'offset'] as const) {
      if (entry[size] !== 0xffffffff || next + 8 > extra.length) continue;
      wide[size] = Number(view.getBigUint64(next, true));
      next += 8;
    }
    return wide;
  }
  return entry;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
