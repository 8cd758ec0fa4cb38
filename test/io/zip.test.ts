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

  it('refuses more files and bytes than its fields can count', () => {
    const none = () => [];
    const files = Array.from({ length: 65_536 }, (_, number) => ({
      file: `${number}`,
      pieces: none,
    }));
    const refused = { code: 'bad-option' };
    const thrownBy = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    expect(thrownBy(() => zipPieces(files).next())).toMatchObject(refused);
    const long = [{ file: 'a', pieces: () => ['x'.repeat(500)] }];
    const most = { files: 1, bytes: 499 };
    expect(thrownBy(() => [...zipPieces(long, most)])).toMatchObject(refused);
    expect(thrownBy(() => [...zipPieces(long, { ...most, bytes: 500 })])).toBeInstanceOf(Array);
    const short = [{ file: 'a', pieces: () => ['x'] }];
    expect(thrownBy(() => [...zipPieces(short, { ...most, bytes: 100 })])).toMatchObject(refused);
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
