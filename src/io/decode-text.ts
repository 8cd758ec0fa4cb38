/** Bytes → the text that they encode. */
import { decodeMixedUtf8 } from './mixed-utf8.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Bytes looked at to find UTF-16 without a byte order mark, and the declaration of an XML file. */
const HEAD_BYTES = 1024;

/**
 * Returns the text of `bytes`: as the byte order mark says; as UTF-16 where every other byte is
 * mostly zero; as UTF-8 where it is valid; as an XML declaration says; as UTF-8 with bytes of
 * Windows-1252 in it; as Windows-1252. Without a byte order mark. Empty bytes give an empty text.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAsDeclared(bytes) ?? decodeMixedUtf8(bytes) ?? decodeWindows1252(bytes);
  }
}

function utf16Label(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD_BYTES);
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 4;
  if (odd > enough && even * 8 < odd) return 'utf-16le';
  return even > enough && odd * 8 < even ? 'utf-16be' : undefined;
}

/** What is no UTF-8 is not believed to be any, whatever it says. */
function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (label === undefined || /^utf/i.test(label)) return undefined;
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
