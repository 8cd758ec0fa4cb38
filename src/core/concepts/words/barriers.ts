/** Whether a word ends a candidate wherever it stands. */
import { wordSet } from '../../shared/word-set.ts';
import { CLOSED_CLASS_WORDS } from './closed-class-words.ts';
import { BARRIER_WORDS } from './stock-words.ts';
import { NAMING_VERBS } from './verbs.ts';

/** "In 5 mL at 30 kHz": as they are written, since "MS" is no millisecond. */
const UNITS =
  wordSet(`mm cm nm µm μm mg kg ng µg μg mL ml dL µL μL mmol nmol mmHg kDa Hz kHz MHz GHz
  bp kbp eV keV MeV GeV TeV km dB kB MB GB TB ms min`);

/** A letter that neither English nor its formulas are written in. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u;

/** "I²", "R²": a letter of a formula. */
const SQUARED = /^\p{L}[²³]$/u;

/**
 * Returns whether no candidate holds `text`, given also in its normal form and as a singular. Capitals
 * ("WHO", "IT") are never closed-class words.
 */
export function isBarrierWord(text: string, normal: string, singular: string): boolean {
  if (UNITS.has(text) || OTHER_SCRIPT.test(text) || SQUARED.test(text)) return true;
  if (BARRIER_WORDS.has(normal) || BARRIER_WORDS.has(singular)) return true;
  if (NAMING_VERBS.has(normal)) return true;
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(text)) return false;
  return CLOSED_CLASS_WORDS.has(normal) || /n't$|'(?:re|ve|ll|d|m)$/.test(normal);
}
