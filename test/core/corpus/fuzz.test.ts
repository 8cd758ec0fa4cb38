/**
 * Damaged exports: 2,000 seeded cases, each a fixture of some format that was cut, joined with another,
 * had bytes flipped or a piece doubled, plain or packed. Whatever is left of it is accounted for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CORPUS_FORMATS } from '../../../src/core/corpus/formats.ts';
import { readCorpus } from '../../../src/core/corpus/read-corpus.ts';
import type { CorpusReading } from '../../../src/core/corpus/reading.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import { createRandom } from '../../../src/core/shared/random.ts';
import { openFiles } from '../../../src/io/open-files.ts';

type Random = () => number;

const FOLDER = 'test/fixtures/imports';
const SEEDS = 2000;
const SEEDS_A_TEST = 100;

const exports = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));

function read(name: string, bytes: Uint8Array): CorpusReading {
  return doAtOnce(readCorpus(openFiles(name, bytes)));
}

const pick = (rng: Random, length: number) => Math.floor(rng() * length);

function pickExport(rng: Random): Buffer {
  return exports[pick(rng, exports.length)]?.bytes ?? Buffer.alloc(0);
}

function pickPiece(rng: Random, bytes: Buffer): Buffer {
  const [from, to] = [pick(rng, bytes.length + 1), pick(rng, bytes.length + 1)];
  return bytes.subarray(Math.min(from, to), Math.max(from, to));
}

const damages: readonly ((rng: Random, bytes: Buffer) => Buffer)[] = [
  pickPiece,
  (rng, bytes) => Buffer.concat([pickPiece(rng, bytes), pickPiece(rng, pickExport(rng))]),
  (rng, bytes) => {
    const flipped = Buffer.from(bytes);
    for (let flips = 1 + pick(rng, 12); flips > 0; flips -= 1) {
      flipped[pick(rng, bytes.length)] = pick(rng, 256);
    }
    return flipped;
  },
  (rng, bytes) => {
    const at = pick(rng, bytes.length + 1);
    const piece = pickPiece(rng, bytes);
    return Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at)]);
  },
];

const packings: readonly ((rng: Random, bytes: Buffer) => Uint8Array)[] = [
  (_, bytes) => bytes,
  (_, bytes) => bytes,
  (rng, bytes) => {
    const packed = gzipSync(bytes);
    return rng() < 0.5 ? packed : packed.subarray(0, pick(rng, packed.length));
  },
  (rng, bytes) => {
    const packed = Buffer.from(zipSync({ 'a/list': bytes, '../other': pickExport(rng) }));
    if (rng() < 0.5) packed[pick(rng, packed.length)] = pick(rng, 256);
    return packed;
  },
];

function damagedFile(seed: number): Uint8Array {
  const rng = createRandom(seed);
  let bytes = pickExport(rng);
  for (let times = 1 + pick(rng, 3); times > 0; times -= 1) {
    bytes = damages[pick(rng, damages.length)]?.(rng, bytes) ?? bytes;
  }
  return packings[pick(rng, packings.length)]?.(rng, bytes) ?? bytes;
}

/** What is wrong with the account, in words; empty where all adds up. */
function faults({ papers, merged, rejected, records, files }: CorpusReading): string[] {
  const ids = new Set(papers.map(({ id }) => id));
  const ofFiles = files.reduce((sum, file) => sum + file.records, 0);
  const named = files.every((file) => file.problem === undefined || file.problem.reason !== '');
  return [
    ...(papers.length + merged.length + rejected.length === records ? [] : ['a record is lost']),
    ...(ofFiles === records ? [] : ['files and records differ']),
    ...(ids.size === papers.length ? [] : ['an id stands twice']),
    ...(papers.every(({ title }) => title.trim() !== '') ? [] : ['a title is missing']),
    ...(rejected.every(({ line, reason }) => line >= 1 && reason !== '') ? [] : ['no place']),
    ...(files.length > 0 && named ? [] : ['nothing is said']),
  ];
}

describe('a damaged export', () => {
  const starts = Array.from({ length: SEEDS / SEEDS_A_TEST }, (_, part) => part * SEEDS_A_TEST);

  it.each(starts)(
    'is accounted for, from seed %i on',
    (start) => {
      for (let seed = start; seed < start + SEEDS_A_TEST; seed += 1) {
        expect({ seed, faults: faults(read('list', damagedFile(seed))) }).toEqual({
          seed,
          faults: [],
        });
      }
    },
    60_000,
  );
});

describe('a whole export', () => {
  it('is there of every format', () => {
    const formats = exports.map(({ name, bytes }) => read(name, bytes).files[0]?.format);
    expect(new Set(formats)).toEqual(new Set(CORPUS_FORMATS));
  });

  it.each(exports)('$name has no rejected record', ({ name, bytes }) => {
    const { files, rejected } = read(name, bytes);
    expect(rejected).toEqual([]);
    expect(files[0]?.records).toBeGreaterThan(1);
  });
});
