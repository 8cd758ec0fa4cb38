/** How far an export has come, on standard error: one line on a terminal, a line now and then elsewhere. */
import { performance } from 'node:perf_hooks';
import type { ExportRemark } from '../../src/core/export/source.ts';
import type { PieceWatch } from '../../src/io/text-pieces.ts';

/** Between two showings: a terminal's line is written over, a file keeps every one. */
const terminalMs = 100;
const elsewhereMs = 5000;

const clearedLine = '\r\u001b[K';

/** Watches the writing of as many pieces as it is told to expect, and gathers remarks. */
export class ExportProgress implements PieceWatch<ExportRemark> {
  readonly #total: number;
  readonly #remarks = new Set<string>();
  #done = 0;
  #shownMs = performance.now();

  constructor(total: number) {
    this.#total = total;
  }

  onPiece(): void {
    this.#done += 1;
    const { isTTY } = process.stderr;
    if (performance.now() - this.#shownMs < (isTTY ? terminalMs : elsewhereMs)) return;
    this.#shownMs = performance.now();
    const share = Math.min(1, this.#done / Math.max(1, this.#total));
    const line = `writing ${Math.floor(100 * share)} %`;
    process.stderr.write(isTTY ? `${clearedLine}${line}` : `${line}\n`);
  }

  onRemark({ message }: ExportRemark): void {
    this.#remarks.add(message);
  }

  /** Clears the line and writes the remarks, each once. */
  finish(): void {
    this.clear();
    for (const message of this.#remarks) console.error(message);
  }

  clear(): void {
    if (process.stderr.isTTY) process.stderr.write(clearedLine);
  }
}
