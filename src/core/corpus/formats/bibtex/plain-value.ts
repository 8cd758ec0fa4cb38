/** Values of BibTeX fields, in the two ways in which they are read: as running text and as codes. */

/** Commands that change the type up to the end of their group. */
const SWITCH = /\\(?:em|it|bf|sc|tt|rm|sf|sl|itshape|bfseries)\s/y;

/**
 * Returns `value` without the braces that only group: `{A Survey, and {BERT}}`. What is left is read
 * as any other text with LaTeX, in which braces around commas are taken for a set. Braces of an
 * argument, of an accent and of a formula stay. What Mendeley escaped twice, `R$\backslash$'enyi` and
 * `{\{}BERT{\}}`, is escaped once. Linear.
 */
export function ungroup(value: string): string {
  if (!/[{\\]/.test(value)) return value;
  const text = value
    .replace(
      /(?:\$\\backslash\$|\{\\textbackslash\}|\\textbackslash\{\})(?=['"`^~]?[A-Za-z{])/g,
      '\\',
    )
    .replace(/\{\\\{\}([\w.-]{1,80})\{\\\}\}/g, '{$1}')
    .replace(/\\"([A-Za-z])/g, '\\"{$1}');
  const dropped: boolean[] = [];
  let inFormula = false;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\\') {
      kept += text.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (character === '$') inFormula = !inFormula;
    if (character === '{') {
      const drop = !inFormula && groups(text, at);
      dropped.push(drop);
      if (drop) continue;
    } else if (character === '}' && dropped.pop()) {
      continue;
    }
    kept += character;
  }
  return kept;
}

function groups(text: string, brace: number): boolean {
  SWITCH.lastIndex = brace + 1;
  if (text[brace + 1] === '\\') return SWITCH.test(text);
  if (text[brace - 2] === '\\') return false;
  return /^$|[\s({=["'/:-]/.test(text[brace - 1] ?? '');
}

/** Returns `value` as a code or an address: no braces, and escaped characters as themselves. */
export function verbatim(value: string): string {
  return value
    .replace(/\\url\b/g, ' ')
    .replace(/\{?\$\\sim\$\}?|\\textasciitilde\b|\\~/g, '~')
    .replace(/\\textless\b|\$<\$|&lt;/g, '<')
    .replace(/\\textgreater\b|\$>\$|&gt;/g, '>')
    .replace(/\\textunderscore\b/g, '_')
    .replace(/&amp;/g, '&')
    .replace(/[{}]/g, '')
    .replace(/\\(?=[_%&#$~-])/g, '')
    .trim();
}

/** Returns the parts of `value` between the matches of `separator` that stand in no braces. */
export function splitOutsideBraces(value: string, separator: RegExp): string[] {
  const depths = bracesBefore(value);
  const parts: string[] = [];
  let from = 0;
  for (const found of value.matchAll(separator)) {
    if (depths(found.index) > 0) continue;
    parts.push(value.slice(from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(value.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Returns a function from offset to open braces; offsets must not descend. */
function bracesBefore(value: string): (offset: number) => number {
  let depth = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      if (value[at] === '{') depth += 1;
      if (value[at] === '}' && depth > 0) depth -= 1;
    }
    return depth;
  };
}

/** Returns `value` without the braces around all of it: `{{Deep Learning}, {Graphs}}` loses one pair. */
export function unwrap(value: string): string {
  const text = value.trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return text;
  return bracesBefore(text)(text.length - 1) === 1 && wholeGroup(text) ? text.slice(1, -1) : text;
}

function wholeGroup(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}
