import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CorpusFile } from '../../src/core/corpus/source-record.ts';
import { openFiles } from '../../src/io/open-files.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

/** What was opened, a line a file: its name with its text or the code of its problem. */
function lines(files: readonly CorpusFile[]): string[] {
  return files.map((file) =>
    'text' in file ? `${file.name}: ${file.text}` : `${file.name} (${file.problem.code})`,
  );
}

function zip(entries: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      entries.map(([path, content]) => [
        path,
        typeof content === 'string' ? bytesOf(content) : content,
      ]),
    ),
  );
}

/** One entry whose header says `name`, as fflate would not write it; its directory lists it `times` times. */
function rawZip(
  name: string,
  packed: Uint8Array,
  unpackedBytes: number,
  { flags = 0, times = 1 } = {},
): Uint8Array {
  const path = bytesOf(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(path.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(unpackedBytes, 24);
  central.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(30 + path.length + packed.length, 16);
  const directory = Array.from({ length: times }, () => [central, path]).flat();
  return Buffer.concat([local, path, packed, ...directory, end]);
}

describe('a file that is no text', () => {
  it.each<[string, Uint8Array]>([
    ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1')],
    ['a PDF after a blank line', bytesOf('\n%PDF-1.4', 'latin1')],
    ['an image', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['an old workbook', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'latin1')],
    ['a document with layout', bytesOf('{\\rtf1\\ansi A title}')],
    ['a database', bytesOf('SQLite format 3\0\x10\0')],
    ['zeros', new Uint8Array(5000)],
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31) >>> 3)],
    [
      'a workbook',
      zip([
        ['[Content_Types].xml', '<x/>'],
        ['xl/workbook.xml', '<x/>'],
      ]),
    ],
    [
      'a book',
      zip([
        ['mimetype', 'application/epub+zip'],
        ['a.xml', '<x/>'],
      ]),
    ],
    ['a tar archive', Buffer.concat([Buffer.alloc(257, 65), bytesOf('ustar\0'), Buffer.alloc(99)])],
  ])('is told to be %s, with a remedy', (_, bytes) => {
    const [file, ...more] = openFiles('list', bytes);
    expect(more).toEqual([]);
    expect(file).toMatchObject({ name: 'list', problem: { code: 'binary' } });
  });

  it.each(['PAR1 is a receptor. We study it.', 'BZh', 'RIFF files', 'PK is a name', '%PDF'])(
    'is not seen in the text %s',
    (text) => {
      expect(openFiles('list', bytesOf(text))).toEqual([{ name: 'list', text }]);
    },
  );

  it('is not seen in a text with a few NUL bytes', () => {
    const text = `A title\0 and${' words'.repeat(20)}.`;
    expect(openFiles('list', bytesOf(text))).toEqual([{ name: 'list', text }]);
  });
});

describe('a plain or gzip file', () => {
  it('is one text, be it empty', () => {
    expect(openFiles('a.ris', new Uint8Array())).toEqual([{ name: 'a.ris', text: '' }]);
    expect(lines(openFiles('a.ris', bytesOf('TY')))).toEqual(['a.ris: TY']);
    expect(lines(openFiles('a.ris.gz', gzipSync('TY')))).toEqual(['a.ris.gz: TY']);
  });

  it('has a problem where it or what it holds is too large', () => {
    expect(lines(openFiles('a', bytesOf('12345'), 4))).toEqual(['a (too-large)']);
    expect(lines(openFiles('a', gzipSync('1'.repeat(5000)), 4000))).toEqual(['a (too-large)']);
  });

  it('gives what is there where it was cut, and says that there was more', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `title ${at * at}`).join('\n');
    const cut = gzipSync(text).subarray(0, -5000);
    const [before, rest] = openFiles('a.gz', cut);
    const kept = before !== undefined && 'text' in before ? before.text : '';
    expect(kept.length).toBeGreaterThan(text.length / 2);
    expect(text.startsWith(kept)).toBe(true);
    expect(rest).toMatchObject({ name: 'a.gz (its end)', problem: { code: 'damaged' } });
  });

  it('gives nothing that does not match its check sum', () => {
    const wrong = gzipSync('TY');
    wrong[wrong.length - 5] = (wrong[wrong.length - 5] ?? 0) ^ 1;
    expect(lines(openFiles('a.gz', wrong))).toEqual(['a.gz (damaged)']);
  });

  it('has a problem where nothing of it can be unpacked', () => {
    expect(lines(openFiles('a.gz', gzipSync('TY').subarray(0, 10)))).toEqual(['a.gz (damaged)']);
  });
});

describe('a zip archive', () => {
  it('gives its files in their order, labelled by their folders', () => {
    const archive = zip([
      ['b.ris', 'TY'],
      ['empty/', ''],
      ['old/a.bib', '@article'],
    ]);
    expect(lines(openFiles('l.zip', archive))).toEqual([
      'l.zip/b.ris: TY',
      'l.zip/old/a.bib: @article',
    ]);
  });

  it.each([
    ['../../etc/passwd', 'l.zip/etc/passwd'],
    ['/root/a.ris', 'l.zip/root/a.ris'],
    ['C:\\lists\\..\\a.ris', 'l.zip/lists/a.ris'],
    ['a\u202egnp.ris', 'l.zip/agnp.ris'],
    ['__proto__', 'l.zip/__proto__'],
    ['..', 'l.zip'],
  ])('makes a harmless label of %s', (path, label) => {
    const [file] = openFiles('l.zip', rawZip(path, deflateRawSync(bytesOf('')), 0));
    expect(file).toEqual({ name: label, text: '' });
  });

  it('gives no label twice', () => {
    const archive = zip([
      ['../a', '1'],
      ['a', '2'],
      ['./a', '3'],
    ]);
    expect(lines(openFiles('l', archive))).toEqual(['l/a: 1', 'l/a (2): 2', 'l/a (3): 3']);
  });

  it('opens an archive and a gzip file in it once', () => {
    const inner = zip([
      ['a.ris', 'TY'],
      ['deep.gz', gzipSync('x')],
    ]);
    const archive = zip([
      ['in.zip', inner],
      ['b.ris.gz', gzipSync('T1')],
    ]);
    expect(lines(openFiles('l.zip', archive))).toEqual([
      'l.zip/in.zip/a.ris: TY',
      'l.zip/in.zip/deep.gz (damaged)',
      'l.zip/b.ris.gz: T1',
    ]);
  });

  it('leaves out what a system hides, and says so', () => {
    const archive = zip([
      ['a.ris', 'TY'],
      ['__MACOSX/._a.ris', '\0'],
      ['.DS_Store', '\0'],
    ]);
    expect(lines(openFiles('l.zip', archive))).toEqual([
      'l.zip/a.ris: TY',
      'l.zip (hidden files) (binary)',
    ]);
  });

  it('has a problem a file that is binary, encrypted, broken or packed otherwise', () => {
    const archive = Buffer.from(
      zip([
        ['a.ris', 'TY'.repeat(50)],
        ['b.ris', 'T1'],
      ]),
    );
    archive[40] = (archive[40] ?? 0) ^ 0xff;
    expect(lines(openFiles('l.zip', archive))).toEqual([
      'l.zip/a.ris (damaged)',
      'l.zip/b.ris: T1',
    ]);
    expect(lines(openFiles('l.zip', zip([['a.pdf', '%PDF-1.7']])))).toEqual([
      'l.zip/a.pdf (binary)',
    ]);
    expect(lines(openFiles('l.zip', rawZip('a', bytesOf('?'), 1, { flags: 1 })))).toEqual([
      'l.zip/a (damaged)',
    ]);
  });

  it('has one problem where it is empty or cut at its start', () => {
    expect(lines(openFiles('l.zip', zip([])))).toEqual(['l.zip (empty)']);
    const archive = zip([['a.ris', 'TY'.repeat(50)]]);
    expect(lines(openFiles('l.zip', archive.subarray(0, 20)))).toEqual(['l.zip (damaged)']);
  });

  it('gives the files that are whole where its end is missing', () => {
    const archive = zip([
      ['a.ris', 'TY'.repeat(50)],
      ['b.ris', 'T1'.repeat(50)],
    ]);
    const second = Buffer.from(archive).indexOf('b.ris');
    const cut = archive.subarray(0, second + 8);
    expect(lines(openFiles('l.zip', cut))).toEqual([
      `l.zip/a.ris: ${'TY'.repeat(50)}`,
      'l.zip/b.ris (damaged)',
      'l.zip (its end) (damaged)',
    ]);
  });

  it('finds the sizes after the bytes, where its end is missing', () => {
    const archive = Buffer.from(zip([['a.ris', 'TY'.repeat(50)]]));
    const end = archive.indexOf('PK\x01\x02');
    const descriptor = Buffer.concat([bytesOf('PK\x07\x08'), archive.subarray(14, 26)]);
    const streamed = Buffer.concat([archive.subarray(0, end), descriptor]);
    streamed.writeUInt16LE(8, 6);
    streamed.fill(0, 14, 26);
    expect(lines(openFiles('l.zip', streamed))).toEqual([
      `l.zip/a.ris: ${'TY'.repeat(50)}`,
      'l.zip (its end) (damaged)',
    ]);
    expect(lines(openFiles('l.zip', streamed.subarray(0, -3)))).toEqual([
      'l.zip/a.ris (damaged)',
      'l.zip (its end) (damaged)',
    ]);
  });

  it('reads sizes of 64 bits', () => {
    const plain = Buffer.from(zip([['a', 'TY']]));
    const central = plain.indexOf('PK\x01\x02');
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeUInt32LE(2, 4);
    extra.writeUInt32LE(plain.readUInt32LE(central + 20), 12);
    for (const field of [20, 24, 42]) plain.writeUInt32LE(0xffffffff, central + field);
    plain.writeUInt16LE(extra.length, central + 30);
    const wide = Buffer.concat([
      plain.subarray(0, central + 47),
      extra,
      plain.subarray(central + 47),
    ]);
    expect(lines(openFiles('l', wide))).toEqual(['l/a: TY']);
  });

  it('stops a file that swells, and still gives those before it', () => {
    const bomb = new Uint8Array(20_000_000);
    const archive = zip([
      ['a.ris', 'TY'],
      ['bomb', bomb],
      ['b.ris', 'T1'],
    ]);
    expect(archive.length).toBeLessThan(30_000);
    expect(lines(openFiles('l', archive))).toEqual([
      'l/a.ris: TY',
      'l/bomb (too-large)',
      'l/b.ris: T1',
    ]);
  });

  it('stops at the bound of all files together', () => {
    const noise = (seed: number) =>
      Array.from({ length: 3000 }, (_, at) => ((at + seed) * (at + 7) * 7919) % 100_003).join(' ');
    const archive = zip([
      ['a', noise(1)],
      ['b', noise(2)],
      ['c', noise(3)],
    ]);
    const codes = openFiles('l', archive, 30_000).map((file) =>
      'text' in file ? 'text' : file.problem.code,
    );
    expect(codes).toEqual(['text', 'too-large', 'too-large']);
  });

  it('reads no bytes twice, whatever its directory says', () => {
    const packed = deflateRawSync(bytesOf('TY '.repeat(2000)));
    const codes = openFiles('l', rawZip('a', packed, 6000, { times: 500 })).map((file) =>
      'text' in file ? 'text' : file.problem.code,
    );
    expect(codes).toHaveLength(500);
    expect(codes.filter((code) => code === 'text').length * packed.length).toBeLessThan(30_000);
  });

  it('believes no size that an entry states', () => {
    const swollen = rawZip('a', deflateRawSync(Buffer.alloc(20_000_000)), 5);
    expect(lines(openFiles('l', swollen))).toEqual(['l/a (too-large)']);
    const shrunken = rawZip('a', deflateRawSync(bytesOf('TY')), 2 ** 31);
    expect(lines(openFiles('l', shrunken))).toEqual(['l/a (damaged)']);
  });
});
