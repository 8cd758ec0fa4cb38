/** Names of files that any system takes. */
import { isReservedName } from './reserved-name.ts';

const mostCharacters = 60;

/**
 * Marks that are accents, or that enclose a digit. Elsewhere marks are part of what is written: vowels in
 * Hindi, the voicing of a Japanese syllable.
 */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])\p{M}+|(?<![\p{L}\p{M}])\p{M}+/gu;

/**
 * Returns `parts` in lower case, joined by hyphens: letters and digits of any script, in NFC, at most 60
 * code points. `map` where there are none, and before what Windows keeps for a device: `map-nul`.
 */
export function fileStem(...parts: readonly string[]): string {
  const whole = parts
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    // Joiners stand inside words of Hindi and Persian.
    .replace(/[\u200c\u200d]/g, '')
    .replace(accents, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .normalize('NFC');
  const stem = [...whole]
    .slice(0, mostCharacters)
    .join('')
    .replace(/^-+|-+$/g, '');
  if (stem === '') return 'map';
  return isReservedName(stem) ? `map-${stem}` : stem;
}
