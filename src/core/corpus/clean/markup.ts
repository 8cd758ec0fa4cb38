/**
 * Tags and entities of HTML and JATS in titles and abstracts. Only tags that mark up running text
 * are taken out; any other stays as the literal text it may well be: "the <mask> token",
 * "<img onerror=…>". It is never markup again: the page writes text.
 */
import { decodeHTMLStrict } from 'entities';

const ATTRIBUTES = String.raw`(?:\s[^<>=]*=[^<>]*)?\s*\/?`;

/** Tags inside a word or line: nothing takes their place, so "H<sub>2</sub>O" stays one word. */
const INLINE = new RegExp(
  String.raw`<\/?(?:jats:)?(?:i|b|em|strong|su[bp]|u|tt|span|font|small|big|code|a|italic|bold|underline|sc|scp|inf|monospace|ext-link|xref|inline-formula|formula|tex|tex-math|named-content|styled-content)${ATTRIBUTES}>`,
  'gi',
);

/** Tags between paragraphs: a blank takes their place. */
const BLOCK = new RegExp(
  String.raw`<\/?(?:jats:)?(?:p|br|div|li|ul|ol|h[1-6]|sec|list|list-item|break|disp-formula|abstracttext)${ATTRIBUTES}>|<\/?jats:title${ATTRIBUTES}>`,
  'gi',
);

/** The heading that publishers put above an abstract. */
const ABSTRACT_HEADING = /<(jats:)?title>\s*abstract\s*<\/\1title>/gi;

const MATHML = new RegExp(String.raw`<\/?(?:mml:)[a-z]+${ATTRIBUTES}>`, 'gi');

/** Returns `text` with its entities decoded and its tags of running text taken out. */
export function cleanMarkup(text: string): string {
  const decoded = text.includes('&')
    ? decodeHTMLStrict(text.replace(/&(?:(?:amp|#38|#x26);)+/gi, '&'))
    : text;
  if (!decoded.includes('<')) return decoded;
  return (
    decoded
      .replace(ABSTRACT_HEADING, ' ')
      .replace(MATHML, '')
      // IEEE ends its formulas with a blank: `<tex-math>$k$ </tex-math>-means`.
      .replace(/ <\/tex-math>/g, '')
      .replace(INLINE, '')
      .replace(BLOCK, ' ')
  );
}
