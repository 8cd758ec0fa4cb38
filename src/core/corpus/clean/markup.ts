/**
 * Tags and entities of HTML and JATS in titles and abstracts. Only tags that mark up running text
 * are taken out; any other stays as the literal text it may well be: "the <mask> token",
 * "<img onerror=…>". It is never markup again: the page writes text.
 */
import { decodeHTMLStrict } from 'entities';

/** "significant for 0 <p = 0.05 and q> 2" has none. */
const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[\w#%.:/-]+(?=[\s/>])))*\s*\/?`;

/** Tags inside a word or line: nothing takes their place, so "H<sub>2</sub>O" stays one word. */
const INLINE = new RegExp(
  String.raw`<\/?(?:jats:)?(?:i|b|em|strong|su[bp]|u|tt|span|font|small|big|code|a|italic|bold|underline|sc|scp|inf|monospace|ext-link|xref|inline-formula|formula|tex|tex-math|named-content|styled-content)${ATTRIBUTES}>`,
  'gi',
);

/** Tags between paragraphs: a blank takes their place. */
const BLOCK = new RegExp(
  String.raw`<\/?(?:jats:)?(?:p|br|div|li|ul|ol|dl|dt|dd|h[1-6]|sec|list|list-item|break|disp-formula|abstracttext|table|tbody|thead|tr|td|th|blockquote)${ATTRIBUTES}>|<\/?jats:title${ATTRIBUTES}>`,
  'gi',
);

/** Any other tag of JATS that says so: `<jats:fn>`, `<jats:x xml:space="preserve">`. */
const OTHER_JATS = new RegExp(String.raw`<\/?jats:[a-z][a-z-]*${ATTRIBUTES}>`, 'gi');

/** The heading that publishers put above an abstract, and those of its sections. */
const ABSTRACT_HEADING = /<(jats:)?title>\s*(?:abstract|summary)[.:]?\s*<\/\1title>/gi;
const SECTION_HEADING = /<title>([^<>]{1,80})<\/title>/gi;

/** A formula written twice, and its source within MathML: one way of writing it is enough. */
const TWIN_FORMULA =
  /<(jats:)?tex-math[^<>]{0,200}>[^<]{0,3000}<\/\1tex-math>\s{0,9}(?=<mml:math)|<(mml:)?annotation[^<>]{0,200}>[^<]{0,3000}<\/\2annotation>/gi;

const MATHML = new RegExp(
  String.raw`<\/?(?:mml:[a-z]+|math|mrow|mi|mo|mn|msub|msup|msubsup|mfrac|msqrt|mtext|mover|munder|mstyle|mspace|semantics)${ATTRIBUTES}>`,
  'gi',
);

/** Returns `text` with its entities decoded and its tags of running text taken out. */
export function cleanMarkup(text: string): string {
  const decoded = text.includes('&')
    ? decodeHTMLStrict(text.replace(/&(?:(?:amp|#38|#x26);)+/gi, '&'))
    : text;
  if (!decoded.includes('<')) return decoded;
  return (
    withoutComments(decoded)
      .replace(ABSTRACT_HEADING, ' ')
      .replace(SECTION_HEADING, ' $1 ')
      .replace(TWIN_FORMULA, '')
      .replace(MATHML, '')
      // IEEE ends its formulas with a blank: `<tex-math>$k$ </tex-math>-means`.
      .replace(/ <\/tex-math>/g, '')
      .replace(INLINE, '')
      .replace(BLOCK, ' ')
      .replace(OTHER_JATS, '')
  );
}

/** `<!-- … -->`, as texts from word processors have it. */
function withoutComments(text: string): string {
  const [start = '', ...parts] = text.split('<!--');
  const kept = parts.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? `<!--${part}` : part.slice(end + 3);
  });
  return start + kept.join('');
}
