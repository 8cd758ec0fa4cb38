/** XML 1.0 whose every attribute and text is escaped on the way in, so no title can become markup. */

type AttributeValue = string | number | undefined;

type Attributes = Readonly<Record<string, AttributeValue>>;

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

/** What XML 1.0 forbids even as references: other control characters, lone surrogates, U+FFFE, U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Returns the text as XML holds it, in content and in quotes alike; forbidden characters are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => references[character] ?? character);
}

/** Returns how many characters of `text` XML cannot hold. */
export function countForbidden(text: string): number {
  return text.match(forbidden)?.length ?? 0;
}

/**
 * Returns an element. Attributes that are undefined are left out; `children` is XML already, made
 * by this function or `escapeXml`.
 */
export function element(name: string, attributes: Attributes, children?: string): string {
  const opening = `<${name}${attributeText(attributes)}`;
  return children === undefined ? `${opening}/>` : `${opening}>${children}</${name}>`;
}

/** Returns the tag that opens an element whose children follow, a line each. */
export function openElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributeText(attributes)}>\n`;
}

/** Returns the tag that closes an element, with the end of its line. */
export function closeElement(name: string): string {
  return `</${name}>\n`;
}

/** Returns elements as children, a line each. */
export function lines(elements: readonly string[]): string {
  return `\n${elements.map((line) => `${line}\n`).join('')}`;
}

/** What a document opens with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`)
    .join('');
}
