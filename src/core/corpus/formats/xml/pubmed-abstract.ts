/** The abstract in a record of PubMed's XML. */
import { attributeOf, childrenOf, textOf, type XmlElement } from './element.ts';

/** Says that a part has no heading. */
const NO_LABEL = /^(?:unlabell?ed|unassigned)$/i;

/**
 * Returns the abstract that `article` holds, its parts under their headings, "METHODS: …"; where it has
 * none, another one in English of `citation`, as of a publisher; without the line on copyright.
 */
export function pubmedAbstract(article: XmlElement, citation: XmlElement): string | undefined {
  const own = childrenOf(article, 'abstract').map(abstractText);
  const others = [...new Set([article, citation])]
    .flatMap((holder) => childrenOf(holder, 'otherabstract'))
    .filter((other) => /^en/i.test(attributeOf(other, 'language') ?? 'eng'))
    .map(abstractText);
  return [...own, ...others].find((text) => text !== '');
}

function abstractText(abstract: XmlElement): string {
  const parts = childrenOf(abstract, 'abstracttext');
  if (parts.length > 0) return parts.map(labelledText).filter(Boolean).join(' ');
  const content = abstract.content.filter(
    (part) => typeof part === 'string' || part.name !== 'copyrightinformation',
  );
  return textOf({ ...abstract, content });
}

function labelledText(part: XmlElement): string {
  const text = textOf(part);
  const label = attributeOf(part, 'label')?.replace(/\s*:$/, '');
  if (text === '' || label === undefined || NO_LABEL.test(label)) return text;
  const isInText = text.slice(0, label.length).toLowerCase() === label.toLowerCase();
  return isInText ? text : `${label}: ${text}`;
}
