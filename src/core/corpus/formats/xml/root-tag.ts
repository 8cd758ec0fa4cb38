/** The outermost element of an XML file, without reading the rest. */
import { Parser } from 'htmlparser2';

/** Comments, instructions and declarations may stand before the root, and no more than so many. */
const MOST_BEFORE = 50;

/** Real documents are less deep. */
const DEEPEST = 200;

/** Blanks of XML, and byte order marks that joined files have inside. */
const BLANKS = new Set(Array.from(' \t\n\r\u00a0\ufeff', (blank) => blank.charCodeAt(0)));

/**
 * Returns the name of the first element, without prefix and in lower case; `undefined` where the text
 * does not begin as XML does.
 */
export function rootName(text: string): string | undefined {
  let at = skipBlanks(text, 0);
  for (let before = 0; before < MOST_BEFORE; before += 1) {
    const end = endOfMisc(text, at);
    if (end === undefined) break;
    at = skipBlanks(text, end);
  }
  return /^<(?:[\w.-]{1,40}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])/
    .exec(text.slice(at, at + 120))?.[1]
    ?.toLowerCase();
}

/** Tells whether every element of `text` is closed, each inside the one that it was opened in. */
export function isWellFormed(text: string): boolean {
  let depth = 0;
  let isSound = true;
  const fail = () => {
    isSound = false;
    throw new Error('stop');
  };
  const parser = new Parser(
    {
      onopentagname() {
        depth += 1;
        if (depth > DEEPEST) fail();
      },
      onclosetag(_, isImplied) {
        depth -= 1;
        if (isImplied) fail();
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(text);
  } catch {
    return false;
  }
  return isSound;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (BLANKS.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** Returns the end of what may stand before the root and begins at `at`. */
function endOfMisc(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return after(text, '-->', at);
  if (text.startsWith('<?', at)) return after(text, '?>', at);
  if (!/^<!doctype\b/i.test(text.slice(at, at + 12))) return undefined;
  const end = after(text, '>', at);
  const subset = text.indexOf('[', at);
  return end === undefined || subset < 0 || subset > end
    ? end
    : (after(text, ']>', subset) ?? after(text, ']', subset));
}

function after(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}
