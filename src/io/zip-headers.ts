/**
 * The entries of a zip archive without a directory, as one whose end is missing: each has a header of
 * its own before its bytes (APPNOTE.TXT, 4.3.7), with sizes there or, where they were not yet known
 * when it was written, in a descriptor after the bytes (4.3.9).
 */
import { decodeText } from './decode-text.ts';
import { LOCAL_BYTES, LOCAL_HEADER, viewOf, type ZipEntry } from './zip-directory.ts';

const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_BYTES = 16;
const HAS_DESCRIPTOR = 8;

/** Returns the entries whose headers follow each other from the start of `bytes`. */
export function entriesByHeaders(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < mostEntries && at + LOCAL_BYTES <= bytes.length) {
    if (view.getUint32(at, true) !== LOCAL_HEADER) break;
    const flags = view.getUint16(at + 6, true);
    const nameAt = at + LOCAL_BYTES;
    const nameBytes = view.getUint16(at + 26, true);
    const start = nameAt + nameBytes + view.getUint16(at + 28, true);
    const isDescribed = (flags & HAS_DESCRIPTOR) !== 0;
    const sizesAt = isDescribed ? descriptorAfter(view, start) : at + 10;
    entries.push({
      path: decodeText(bytes.subarray(nameAt, nameAt + nameBytes)),
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 8, true),
      crc: sizesAt === undefined ? 0 : view.getUint32(sizesAt + 4, true),
      packedBytes: sizesAt === undefined ? bytes.length : view.getUint32(sizesAt + 8, true),
      unpackedBytes: sizesAt === undefined ? 0 : view.getUint32(sizesAt + 12, true),
      offset: at,
    });
    if (sizesAt === undefined) break;
    at = isDescribed ? sizesAt + DESCRIPTOR_BYTES : start + view.getUint32(sizesAt + 8, true);
  }
  return entries;
}

/** Returns where the descriptor of the bytes from `start` on is: it states how many they are. */
function descriptorAfter(view: DataView, start: number): number | undefined {
  for (let at = start; at + DESCRIPTOR_BYTES <= view.byteLength; at += 1) {
    if (view.getUint32(at, true) !== DESCRIPTOR) continue;
    if (view.getUint32(at + 8, true) === at - start) return at;
  }
  return undefined;
}
