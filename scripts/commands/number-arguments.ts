/** Numbers on the command line. What is none is refused with what was typed, before any work. */
import { InvalidArgumentError } from 'commander';

/** Returns the number that `text` spells. @throws InvalidArgumentError when it spells none. */
export function numberArgument(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw new InvalidArgumentError('A number is needed.');
}

/**
 * Returns the parser of whole numbers from `least` to `most`; it throws InvalidArgumentError for
 * anything else.
 */
export function wholeNumberArgument(
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`A whole number ${range} is needed.`);
  };
}
