/** The elements of one record, and questions asked of them. */

/** Names are without a prefix, in lower case, with hyphens for underscores: `secondary-title`. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  content: readonly (XmlElement | string)[];
}

/** Returns the elements in `element` that are called one of `names`, in their order. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.content ?? []).filter(
    (part): part is XmlElement => typeof part !== 'string' && names.includes(part.name),
  );
}

/** Returns the first element at `path`, which names elements one inside the other. */
export function childAt(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (current, name) => childrenOf(current, name)[0],
    element,
  );
}

/** Formulas hold a second time, in another language, what they show. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/** What stands in one of these is apart from what is beside it; any other element is part of a word. */
const APART: ReadonlySet<string> = new Set(
  ['p', 'br', 'div', 'sec', 'title', 'list', 'list-item', 'ul', 'ol', 'li', 'abstracttext'].concat([
    'disp-formula',
    'dispformula',
    'label',
    'row',
    'td',
  ]),
);

/** Returns the text in `element` without its tags, trimmed; empty where there is none. */
export function textOf(element: XmlElement | undefined): string {
  const pieces: string[] = [];
  if (element !== undefined) gatherText(element, pieces);
  return pieces.join('').trim();
}

/** Returns the text at `path`, or `undefined` where there is none. */
export function textAt(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return textOf(childAt(element, ...path)) || undefined;
}

function gatherText({ content }: XmlElement, pieces: string[]): void {
  for (const part of content) {
    if (typeof part === 'string') {
      pieces.push(part);
      continue;
    }
    if (NOT_SHOWN.has(part.name)) continue;
    if (APART.has(part.name)) pieces.push(' ');
    gatherText(part, pieces);
    if (APART.has(part.name)) pieces.push(' ');
  }
}

/** Returns the texts of the elements in `element` that are called one of `names`, but no empty one. */
export function textsOf(element: XmlElement | undefined, ...names: string[]): string[] {
  return childrenOf(element, ...names)
    .map(textOf)
    .filter((text) => text !== '');
}

/** Returns an attribute, or `undefined` where there is none or it is empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined;
}
