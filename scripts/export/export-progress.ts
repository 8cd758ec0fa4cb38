/** How far an export has come, on standard error: one line on a terminal, a line every tenth elsewhere. */
import { performance } from 'node:perf_hooks';
import type { ExportRemark } from '../../src/core/export/source.ts';
import type { PieceWatch } from '../../src/io/text-pieces.ts';

/** Pieces from which an export is large enough to tell of where no terminal shows it. */
const largePieces = 20_000;
const terminalMs = 100;

const clearedLine = '\r\u001b[K';

/** Watches the writing of as many pieces as it is told to expect, and gathers remarks. */
export class ExportProgress implements PieceWatch<ExportRemark> {
  readonly #total: number;
  readonly #remarks = new Set<string>();
  #done = 0;
  #shownMs = performance.now();
  #shownTenths = 0;

  constructor(total: number) {
    this.#total = total;
  }

  onPiece(): void {
    this.#done += 1;
    if (process.stderr.isTTY) this.#showLine();
    else if (this.#total >= largePieces) this.#showTenth();
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

  get #share(): number {
    return Math.min(1, this.#done / Math.max(1, this.#total));
  }

  #showLine(): void {
    if (performance.now() - this.#shownMs < terminalMs) return;
    this.#shownMs = performance.now();
    process.stderr.write(`${clearedLine}writing ${Math.floor(100 * this.#share)} %`);
  }

  #showTenth(): void {
    const tenths = Math.floor(10 * this.#share);
    if (tenths === this.#shownTenths) return;
    this.#shownTenths = tenths;
    console.error(`writing ${10 * tenths} %`);
  }
}
