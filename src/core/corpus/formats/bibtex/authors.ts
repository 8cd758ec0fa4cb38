/** Names in BibTeX: parted by "and" outside braces; braces keep the name of a body in one piece. */
import { splitOutsideBraces, ungroup, unwrap } from './plain-value.ts';

/** A list that goes on unnamed. */
const OTHERS = /^(?:\{?others\}?|et\.? al\.?)$/i;

/**
 * Returns the names in `value` in their order, as they are written: `Hopper, Grace`, `{ACM Council}`.
 * Lists that break the rule are read too: parted by semicolons, or by commas between whole names.
 */
export function readNames(value: string): string[] {
  const names = splitOutsideBraces(value, /\s+and\s+/gi);
  const [only] = names;
  const parted = names.length === 1 && only !== undefined ? splitUnruly(only) : names;
  return parted.filter((name) => !OTHERS.test(name)).map(readName);
}

function splitUnruly(line: string): string[] {
  const bySemicolon = splitOutsideBraces(line, /;/g);
  if (bySemicolon.length > 1) return bySemicolon;
  const byComma = splitOutsideBraces(line, /,/g);
  const whole = byComma.length > 2 && byComma.every((part) => /\S\s+\S/.test(part));
  return whole ? byComma : [line];
}

/** BibLaTeX may name the parts: `given=Jean, prefix=de, family=La Fontaine`. */
function readName(name: string): string {
  if (!/^\s*"?(?:given|family|prefix|suffix)\s?=/.test(name)) return ungroup(unwrap(name));
  const parts = new Map(
    splitOutsideBraces(name.replaceAll('"', ''), /,/g).map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim(), unwrap(part.slice(equals + 1))];
    }),
  );
  return ['given', 'prefix', 'family', 'suffix'].flatMap((part) => parts.get(part) ?? []).join(' ');
}
