import { describe, expect, it } from 'vitest';
import { isBinary } from '../../src/explorer/is-binary.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

describe('isBinary', () => {
  it.each(['', 'throughline-curation 1\r\nhide "gut"\t# here\f\n', 'rename "naïve" to "日本語"'])(
    'takes %j for a text',
    (text) => {
      expect(isBinary(bytesOf(text))).toBe(false);
    },
  );

  it.each(['a\0b', '\u0001\u0002\u001b', '\ufffd\ufffdPK'])('takes %j for no text', (text) => {
    expect(isBinary(bytesOf(text))).toBe(true);
  });

  it('takes a picture for no text', () => {
    expect(isBinary(png)).toBe(true);
  });
});
