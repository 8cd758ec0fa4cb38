/** A DOI among other words, as "10.1000/x [doi]" and "https://doi.org/10.1000/x.". */
import { readDoi } from '../../identifiers.ts';

/** Returns the first DOI in `texts`, each a field of its own; `undefined` where there is none. */
export function firstDoi(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const found = /10\.\d{4,9}(?:\.\d{1,9})*\/[^\s"<>]+/.exec(text ?? '')?.[0];
    const doi = readDoi(found?.replace(/[.,;]+$/, '') ?? '');
    if (doi !== undefined) return doi;
  }
  return undefined;
}
