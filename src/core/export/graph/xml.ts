/** XML 1.0 whose every attribute and text is escaped on the way in, so no title can become markup. */

type AttributeValue = string | number | undefined;

/**
 * Tabs and line breaks are written as references, because a parser turns bare ones into spaces or
 * into other line breaks; those that only XML 1.1 knows (U+0085, U+2028) too, since some parsers
 * apply its rule to every document.
 */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/**
 * Returns the text as XML holds it, in content and in quotes alike. Characters that XML 1.0
 * forbids even as references (other control characters, lone surrogates, U+FFFE, U+FFFF) are
 * dropped.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => references[character] ?? character);
}

/**
 * Returns an element. Attributes that are undefined are left out; `children` is XML already, made
 * by this function or `escapeXml`.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children?: string,
): string {
  const opening = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`)
    .join('');
  return children === undefined
    ? `<${name}${opening}/>`
    : `<${name}${opening}>${children}</${name}>`;
}

/** Returns elements as children, a line each. */
export function lines(elements: readonly string[]): string {
  return `\n${elements.map((line) => `${line}\n`).join('')}`;
}

/** Returns a whole document with `root` as its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
