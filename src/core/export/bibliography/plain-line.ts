/** Texts on one line, for formats in which a line end or a control character would break an entry. */
import { replaceSurrogates } from '../../shared/surrogates.ts';
import type { ExportRemark } from '../source.ts';

/** Puts texts on one line; counts what it drops, and says so when all is written. */
export class PlainLines {
  #dropped = 0;
  #first = '';

  /** Returns `text` with blanks of every kind made single, without control characters and half characters. */
  line(text: string, paper: string): string {
    const single = text.replace(/\s+/g, ' ').trim();
    const kept = replaceSurrogates(single.replace(/\p{Cc}/gu, ''));
    const dropped = (single.match(/\p{Cc}|\p{Surrogate}/gu) ?? []).length;
    if (dropped > 0 && this.#dropped === 0) this.#first = paper;
    this.#dropped += dropped;
    return dropped > 0 ? kept.replace(/ {2,}/g, ' ').trim() : single;
  }

  report(remark: ((remark: ExportRemark) => void) | undefined): void {
    if (this.#dropped === 0) return;
    const count = this.#dropped === 1 ? '1 character' : `${this.#dropped} characters`;
    remark?.({
      code: 'forbidden-characters',
      message: `${count} that cannot be shown: control characters left out, broken ones replaced, first in the paper ${JSON.stringify(this.#first)}.`,
    });
  }
}
