import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadCorpusError } from '../../src/core/shared/errors.ts';
import { crc32 } from '../../src/io/crc32.ts';
import { gunzip } from '../../src/io/gunzip.ts';

/** One to three members, of texts that repeat and texts that do not, packed and stored. */
const members = fc.array(
  fc.record({
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 0, max: 2000 }).map((times) => Buffer.from('layer '.repeat(times))),
    ),
    level: fc.constantFrom(0, 1, 9),
  }),
  { minLength: 1, maxLength: 3 },
);

interface Member {
  bytes: Uint8Array;
  level: number;
}

function holds(unpacked: Uint8Array, parts: readonly Member[]): boolean {
  return Buffer.concat(parts.map(({ bytes }) => bytes)).equals(unpacked);
}

function pack(parts: readonly Member[]): Buffer {
  return Buffer.concat(parts.map(({ bytes, level }) => gzipSync(bytes, { level })));
}

/** Where the members of `packed` end: a cut there leaves a whole, shorter stream. */
function memberEnds(parts: readonly Member[]): number[] {
  return parts.map((_, number) => pack(parts.slice(0, number + 1)).length);
}

describe('unpacking gzip', () => {
  it('fails on no bytes', () => {
    expect(() => gunzip(new Uint8Array())).toThrow(BadCorpusError);
  });

  it('fails on bytes after the last member', () => {
    expect(() => gunzip(Buffer.concat([gzipSync('a'), Buffer.from('more')]))).toThrow(
      BadCorpusError,
    );
  });

  it('gives what was packed, in all members together', () => {
    fc.assert(
      fc.property(members, (parts) => {
        expect(holds(gunzip(pack(parts)), parts)).toBe(true);
      }),
    );
  });

  it('reads more than one piece at a time', () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * at * 31) >>> 7));
    const twice = Buffer.concat([gzipSync(noise, { level: 0 }), gzipSync(noise)]);
    expect(Buffer.from(gunzip(twice)).equals(Buffer.concat([noise, noise]))).toBe(true);
  });

  it('fails on every cut that is not between members', () => {
    const cut = members.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.nat(pack(parts).length - 1)),
    );
    fc.assert(
      fc.property(cut, ([parts, end]) => {
        fc.pre(!memberEnds(parts).includes(end));
        expect(() => gunzip(pack(parts).subarray(0, end))).toThrow(BadCorpusError);
      }),
    );
  });

  it('fails on every flipped bit, or gives the same where the bit means nothing', () => {
    const flip = members.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.nat(pack(parts).length * 8 - 1)),
    );
    fc.assert(
      fc.property(flip, ([parts, bit]) => {
        const packed = pack(parts);
        packed[bit >> 3] = (packed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        let unpacked: Uint8Array;
        try {
          unpacked = gunzip(packed);
        } catch (error) {
          expect(error).toBeInstanceOf(BadCorpusError);
          return;
        }
        expect(holds(unpacked, parts)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says of a short beginning that it is truncated', () => {
    expect(() => gunzip(gzipSync('A title and an abstract. '.repeat(99)).subarray(0, 60))).toThrow(
      /truncated/,
    );
  });
});

describe('CRC-32', () => {
  it('is 0 of no bytes, and 0xcbf43926 of the digits 1 to 9', () => {
    expect(crc32(new Uint8Array())).toBe(0);
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('is the same of a text and of its two parts', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(crc32(b, crc32(a))).toBe(crc32(Buffer.concat([a, b])));
      }),
    );
  });
});
