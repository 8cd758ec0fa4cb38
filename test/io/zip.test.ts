import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipTexts } from '../../src/io/zip.ts';

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
