import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../../../src/explorer/export-files.ts';
import { type MakingProgress, makeFile } from '../../../src/ui/export/make-file.ts';

function fileOf(pieces: readonly string[], remark?: string): ExportFile {
  return {
    file: 'a.txt',
    rows: pieces.length,
    *pieces(tell) {
      for (const piece of pieces) {
        if (remark !== undefined) tell?.({ code: 'left-out', message: remark });
        yield piece;
      }
    },
  };
}

const orderOf = (...files: ExportFile[]) => ({
  files,
  packing: files.length === 1 ? ('one' as const) : ('zip' as const),
  mediaType: 'text/plain',
});
const whole = new AbortController().signal;
/** Long enough for several turns. */
const long = Array.from({ length: 3000 }, (_, row) => `${row} ${'é🙂'.repeat(500)}\n`);

describe('a file made in turns', () => {
  it('is empty where no file is ordered', async () => {
    const { content } = await makeFile({ ...orderOf(), packing: 'one' }, whole);
    expect(content.size).toBe(0);
  });

  it('holds every piece in order, and says how far it is', async () => {
    const told: MakingProgress[] = [];
    const { content } = await makeFile(orderOf(fileOf(long)), whole, (step) => told.push(step));
    expect(await content.text()).toBe(long.join(''));
    expect(content.type).toBe('text/plain');
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('packs several files', async () => {
    const second = { ...fileOf(['b']), file: 'deep/b.txt' };
    const { content } = await makeFile(orderOf(fileOf(['a', 'ä']), second), whole);
    const packed = unzipSync(new Uint8Array(await content.arrayBuffer()));
    expect(Object.entries(packed).map(([file, bytes]) => [file, strFromU8(bytes)])).toEqual([
      ['a.txt', 'aä'],
      ['deep/b.txt', 'b'],
    ]);
  });

  it('gathers each remark once', async () => {
    const { remarks } = await makeFile(orderOf(fileOf(['a', 'b'], 'A sign is left out.')), whole);
    expect(remarks).toEqual(['A sign is left out.']);
  });

  it('stops between two turns when it is cancelled', async () => {
    const control = new AbortController();
    let asked = 0;
    const endless: ExportFile = {
      file: 'a.txt',
      rows: 1,
      *pieces() {
        for (;;) {
          asked += 1;
          yield 'x'.repeat(1000);
        }
      },
    };
    const made = makeFile(orderOf(endless), control.signal, () => control.abort());
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    const then = asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBe(then);
  });
});
