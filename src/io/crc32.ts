/**
 * CRC-32 as gzip uses it: the remainder of the bytes, as a polynomial over GF(2), divided by
 * x^32 + x^26 + … + x + 1 (reflected: 0xEDB88320), a byte at a time by table (RFC 1952, section 8).
 */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** Returns the CRC-32 of `bytes` after others whose CRC-32 is `before`; of no bytes it is 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
