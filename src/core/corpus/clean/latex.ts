/**
 * LaTeX in titles and abstracts → what a reader would see, in passes of regular expressions over
 * the whole text. Not a TeX engine: abstracts hold fragments, often unbalanced, which a parser
 * would refuse. Nested arguments beyond the usual lose their braces and keep their text.
 */
import { ACCENTS, STYLES, SYMBOLS } from './latex-symbols.ts';

/** Stand-ins for escaped characters while their bare namesakes are markup. */
const KEPT = { '{': '\ue000', '}': '\ue001', $: '\ue002', '~': '\ue003', '\\': '\ue004' } as const;

/** Commands whose argument is not for reading; `\href` and its like show their second one. */
const HIDDEN_ARGUMENT =
  /[~ ]?\\(?:cite[a-z]*|[a-zA-Z]*(?<!h)ref|label|vspace|hspace|begin|end|natexlab|noopsort|[hv]?phantom|raisebox)\*?(?:\[[^[\]]*\]){0,2}\{[^{}]*\}|\\(?:href|textcolor|color|texorpdfstring|foreignlanguage)\{[^{}]*\}/g;

/** The blank that ends such a command is not shown: `S\o ren`, `\textquotedblleft a`. */
const BEFORE_BLANK =
  /(?:(?<=[a-zA-Z])\\(?:ss|o|l|ae|oe|aa)|(?<![a-zA-Z\\])\\(?:O|AA|AE|OE))[ \t](?=[a-z])|\\(?:textquote(?:dbl)?left|guillemotleft)[ \t](?=\S)/g;

/** Returns `text` as LaTeX would show it; text without LaTeX stays as it is. */
export function cleanLatex(text: string): string {
  if (!/[\\{}$~]|``|--/.test(text)) return text;
  const passes = [preambles, paths, accents, escapes, commands, math, braces, typography];
  return passes.reduce((current, pass) => pass(current), text).replace(/[\ue000-\ue004]/g, bare);
}

/** Springer and PubMed Central set each formula as a document of its own. */
function preambles(text: string): string {
  return text.replace(/\\documentclass.{0,1500}?\\begin\{document\}/gs, '');
}

/**
 * `Poincar\'e`, `Erd\H{o}s`, `Fran\c cois`, `\"{U}ber`, `S\o ren`; but not the escaped quote in
 * `can\'t` and `\"A new`.
 */
function accents(text: string): string {
  return text
    .replace(/(?<=[a-z])\\'(?=(?:s|t|d|ll|re|ve|m)\b)/g, "'")
    .replace(/(?<![a-zA-Z{])\\"(?!\{)/g, '"')
    .replace(BEFORE_BLANK, (command) => SYMBOLS.get(command.slice(1, -1)) ?? command)
    .replace(
      /\{?\\(?:(['`^"~=.])\{?\\?([a-zA-Z])|([cvuHrkd])\s*\{\\?([a-zA-Z])|([cvuHrk])\s+([a-zA-Z]))\}?\}?/g,
      (
        whole,
        ...[mark = '', letter = '', name = '', inner = '', bare = '', next = '']: string[]
      ) => {
        const accent = ACCENTS[`${mark}${name}${bare}`] ?? '';
        const composed = `${letter}${inner}${next}${accent}`.normalize('NFC');
        return composed.length === 1 ? composed : whole;
      },
    );
}

/** `C:\new\data` stays; `f:\mathbb{R}\to\R` has commands. */
function paths(text: string): string {
  return text.replace(/(?<![A-Za-z\\$])[A-Za-z]:(?:\\[A-Za-z][\w.-]+)+(?![\w.{\\-])/g, (path) => {
    const names = path.match(/(?<=\\)[A-Za-z]+/g) ?? [];
    const isFormula = names.some((name) => STYLES.has(name) || SYMBOLS.has(name));
    return isFormula ? path : path.replaceAll('\\', KEPT['\\']);
  });
}

/** `15\%`, `S\&P`, `\{a, b\}`, `0.1\,dB`, and the doubly escaped line break `\nWe`. */
function escapes(text: string): string {
  return text
    .replace(/\\\\(?=\s|$|\[)|\\n(?=[A-Z\s]|$)/g, ' ')
    .replace(/\\([{}$])/g, (_, character: '{' | '}' | '$') => KEPT[character])
    .replace(/\\([%&#_])/g, '$1')
    .replace(/\\[,;: ]/g, ' ')
    .replace(/\\[!/()[\]-]/g, '');
}

/** `\emph{x}` → x, `\alpha` → α, `\cite{x}` → nothing, `\ours` → ours. */
function commands(text: string): string {
  return text
    .replace(HIDDEN_ARGUMENT, '')
    .replace(/\\([a-zA-Z]+)\*?(\s*(?=\{))?/g, (_, name: string) => {
      if (name === 'textdollar') return KEPT.$;
      if (name === 'textbraceleft') return KEPT['{'];
      if (name === 'textbraceright') return KEPT['}'];
      if (name === 'textbackslash') return KEPT['\\'];
      if (name === 'frac' || name === 'dfrac' || name === 'tfrac') return '\\frac';
      if (name === 'sim' || name === 'textasciitilde') return KEPT['~'];
      return STYLES.has(name) ? '' : (SYMBOLS.get(name) ?? name);
    })
    .replace(/(?<!\\frac|\})\{(\w)\}/g, '$1')
    .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\frac/g, '')
    .replace(/\\(?=[^\s\w])/g, '');
}

/**
 * `$k$-means` → k-means, `O(n^{4/3})` → O(n^(4/3)). A dollar sign opens a formula only where no
 * blank follows it, and closes one where no blank precedes and no digit follows: prices stay.
 */
function math(text: string): string {
  return text
    .replace(/\$\$?([^\s$](?:[^$]*[^\s$])?)\$\$?(?!\d)/g, '$1')
    .replace(/([\^_])\{([^{}]*)\}/g, (_, sign: string, inner: string) =>
      /^(?:[-+]?\w*|.)$/u.test(inner) ? `${sign}${inner}` : `${sign}(${inner})`,
    );
}

/** Sets keep their braces, `with x in {0, 1}`; grouping braces and unmatched ones go. */
function braces(text: string): string {
  return text
    .replace(/(^|[\s(=∈])\{([^{},]*,[^{}]*)\}(?![a-zA-Z])/g, `$1${KEPT['{']}$2${KEPT['}']}`)
    .replace(/[{}]/g, '');
}

/**
 * ``quotes'', dashes and ties. A tilde is a tie between words, `et~al.`, and after a full stop,
 * `Fig.~2`; before a number it says "about", and between numbers "to". `--verbose` stays.
 */
function typography(text: string): string {
  return text
    .replace(/``([^`]*?)''/g, '“$1”')
    .replace(/``/g, '“')
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<=[^\s-])--(?!-)|(?<=\s)--(?=\s)/g, '–')
    .replace(/(?<=[a-zA-Z.])~(?=[a-zA-Z])|(?<=\.)~(?=\d)/g, ' ');
}

function bare(kept: string): string {
  return Object.entries(KEPT).find(([, standIn]) => standIn === kept)?.[0] ?? '';
}
