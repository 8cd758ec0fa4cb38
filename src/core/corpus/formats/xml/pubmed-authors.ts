/** The authors in a record of PubMed's XML. */
import { attributeOf, childrenOf, textAt, type XmlElement } from './element.ts';

/**
 * Returns the authors as MEDLINE writes them, `Hopper, Grace M`, of the first of `holders` that has any:
 * a chapter's before its book's, authors before editors.
 */
export function pubmedAuthors(holders: readonly (XmlElement | undefined)[]): string[] {
  const lists = holders.flatMap((holder) => childrenOf(holder, 'authorlist'));
  const isOfEditors = (list: XmlElement) => /^editor/i.test(attributeOf(list, 'type') ?? '');
  const ordered = [...lists.filter((list) => !isOfEditors(list)), ...lists.filter(isOfEditors)];
  return ordered.map(namesIn).find((names) => names.length > 0) ?? [];
}

function namesIn(list: XmlElement): string[] {
  return childrenOf(list, 'author')
    .filter((author) => attributeOf(author, 'validyn') !== 'N')
    .flatMap((author) => nameOf(author) ?? []);
}

function nameOf(author: XmlElement): string | undefined {
  const family = textAt(author, 'lastname');
  const given =
    textAt(author, 'forename') ?? textAt(author, 'firstname') ?? textAt(author, 'initials');
  if (family === undefined) return textAt(author, 'collectivename') ?? given;
  const middle = textAt(author, 'middlename');
  const names = [given, middle].filter((name) => name !== undefined).join(' ');
  const suffix = textAt(author, 'suffix');
  const whole = names === '' ? family : `${family}, ${names}`;
  return suffix === undefined ? whole : `${whole}, ${suffix}`;
}
