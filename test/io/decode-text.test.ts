import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/io/decode-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('decoding', () => {
  it('gives any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['little-endian', Buffer.from('PMID- 1\nTI  - Größe', 'utf16le')],
    ['big-endian', Buffer.from('PMID- 1\nTI  - Größe', 'utf16le').swap16()],
  ])('reads UTF-16 without a byte order mark, %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('PMID- 1\nTI  - Größe');
  });

  it.each([
    [
      'ISO-8859-1',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>Gr\xf6\xdfe \x96</a>'),
      'Größe –',
    ],
    [
      'windows-1251',
      latin1("<?xml version='1.0' encoding='windows-1251'?><a>\xcc\xe8\xf0</a>"),
      'Мир',
    ],
    ['an encoding nobody knows', latin1('<?xml version="1.0" encoding="x-none"?><a>\xf6</a>'), 'ö'],
    ['UTF-8 that it is not', latin1('<?xml version="1.0" encoding="UTF-8"?><a>\xf6</a>'), 'ö'],
    [
      'Latin-1 though it is UTF-8',
      Buffer.from('<?xml version="1.0" encoding="latin1"?><a>ö</a>'),
      'ö',
    ],
  ])('reads an XML file that declares %s', (_, bytes, text) => {
    expect(/<a>(.*)<\/a>/.exec(decodeText(bytes))?.[1]).toBe(text);
  });

  it('keeps the accents of UTF-8 around bytes of another encoding', () => {
    const joined = Buffer.concat([
      Buffer.from('Größe “a”, '),
      latin1('M\xfcller \x96 '),
      Buffer.from('Čech 😀'),
    ]);
    expect(decodeText(joined)).toBe('Größe “a”, Müller – Čech 😀');
  });

  it('keeps the accents of UTF-8 that is cut inside a character', () => {
    expect(decodeText(Buffer.from('Größe é').subarray(0, -1))).toMatch(/^Größe /);
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['three bytes for two', [0xe0, 0x80, 0xaf]],
  ])('takes %s for no UTF-8', (_, bytes) => {
    const text = decodeText(Uint8Array.from([...Buffer.from('öäüé'), ...bytes]));
    expect(text).toMatch(/^öäüé/);
    expect(text).not.toContain('\ufffd');
  });

  it('reads any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decodeText(bytes)).toBe('string');
      }),
    );
  });
});
