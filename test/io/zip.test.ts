import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipPieces, zipTexts } from '../../src/io/zip.ts';

describe('a zip of texts', () => {
  it('holds nothing for no file', () => {
    expect(unzipSync(zipTexts([]))).toEqual({});
  });

  it('gives back each text, and equal bytes for equal texts', () => {
    const files = [
      { file: 'nodes.csv', text: 'id\né' },
      { file: 'edges.csv', text: '' },
    ];
    const unpacked = unzipSync(zipTexts(files));
    expect(Object.entries(unpacked).map(([file, bytes]) => [file, strFromU8(bytes)])).toEqual(
      files.map(({ file, text }) => [file, text]),
    );
    expect(zipTexts(files)).toEqual(zipTexts(files));
  });
});

describe('a zip of files in pieces', () => {
  const bytesOf = (files: Parameters<typeof zipPieces>[0]) => Buffer.concat([...zipPieces(files)]);

  it('holds nothing for no file', () => {
    expect(unzipSync(bytesOf([]))).toEqual({});
  });

  it('gives back each text, in folders and empty ones too, and equal bytes for equal texts', () => {
    const long = Array.from({ length: 20_000 }, (_, row) => `row ${row} é 🙂\n`);
    const files = [
      { file: 'Papers/é.md', pieces: () => ['a', 'b'] },
      { file: 'none.md', pieces: () => [] },
      { file: 'long.md', pieces: () => long },
    ];
    const unpacked = unzipSync(bytesOf(files));
    expect(Object.entries(unpacked).map(([file, bytes]) => [file, strFromU8(bytes)])).toEqual(
      files.map(({ file, pieces }) => [file, pieces().join('')]),
    );
    expect(bytesOf(files)).toEqual(bytesOf(files));
  });

  it('asks for no piece before it is packed', () => {
    let asked = 0;
    function* pieces() {
      for (; asked < 100; asked += 1) yield 'x'.repeat(40_000);
    }
    const zip = zipPieces([{ file: 'a', pieces }]);
    zip.next();
    expect(asked).toBeLessThan(10);
  });
});
