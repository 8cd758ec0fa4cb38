import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BadCorpusError } from '../../src/core/shared/errors.ts';
import { gunzip } from '../../src/io/gunzip.ts';
import { readText } from '../../src/io/read-text.ts';

const packed = gzipSync('Schrödinger '.repeat(1000));

describe('the text of bytes', () => {
  it.each([
    ['two bytes', packed.subarray(0, 2)],
    ['a header', packed.subarray(0, 12)],
    ['half a stream', packed.subarray(0, packed.length >> 1)],
    [
      'other bytes after the header',
      Buffer.concat([packed.subarray(0, 20), Buffer.alloc(99, 255)]),
    ],
  ])('fails on a gzip file cut to %s', (_, bytes) => {
    expect(() => readText(bytes)).toThrow(BadCorpusError);
  });

  it('stops a gzip file that swells beyond the bound', () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(() => gunzip(bomb, 1_000_000)).toThrow(BadCorpusError);
    expect(gunzip(bomb, 10_000_000)).toHaveLength(10_000_000);
  });

  it('is empty for no bytes', () => {
    expect(readText(new Uint8Array())).toBe('');
  });

  it.each([
    ['UTF-8', Buffer.from('Schrödinger – “x”')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffSchrödinger – “x”')],
    ['UTF-16 little-endian', Buffer.from('\ufeffSchrödinger – “x”', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\ufeffSchrödinger – “x”', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Schr\xf6dinger \x96 \x93x\x94', 'latin1')],
  ])('is read from %s', (_, bytes) => {
    expect(readText(bytes)).toBe('Schrödinger – “x”');
    expect(readText(gzipSync(bytes))).toBe('Schrödinger – “x”');
  });

  it('holds every member of a gzip file', () => {
    expect(readText(Buffer.concat([packed, gzipSync('end')]))).toBe(
      `${'Schrödinger '.repeat(1000)}end`,
    );
  });
});
