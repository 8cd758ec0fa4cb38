import fc from 'fast-check';
import { hostileTexts } from '../../hostile-structure.ts';

const letters = 'aAéßſKσς İ\u0301.:/\\|#^[]<>*?"\u202e\n %='.split('');

/** Any title, often one that a file cannot be called. */
export const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 200 }),
  fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((drawn) => drawn.join('')),
  fc.constantFrom('CON', 'nul.txt', 'com1', 'Aux', '...', 'same', 'Same', ...hostileTexts),
);
