/**
 * The text of one record → its elements, by htmlparser2: what is not closed is closed, and an
 * unescaped `<` or `&` is text. It knows the five entities of XML and the numeric ones alone; it reads
 * no declaration and fetches nothing, so neither entities that name each other nor external ones
 * do anything.
 */
import { Parser } from 'htmlparser2';
import type { XmlElement } from './element.ts';

/** Real records are some ten elements deep. */
const DEEPEST = 200;

/** A paper of 5,000 authors with three affiliations each has a quarter of this. */
const MOST_ELEMENTS = 400_000;

interface OpenElement extends XmlElement {
  attributes: Map<string, string>;
  content: (XmlElement | string)[];
}

class TooLargeRecord extends Error {}

/** Returns the outermost element of `text`, or what is wrong with it. */
export function parseElement(text: string): XmlElement | { problem: string } {
  const document: OpenElement = { name: '', attributes: new Map(), content: [] };
  const open = [document];
  let elements = 0;
  const innermost = () => open.at(-1) ?? document;
  const parser = new Parser(
    {
      onopentagname(name) {
        elements += 1;
        if (open.length > DEEPEST) throw new TooLargeRecord('its elements are nested too deeply');
        if (elements > MOST_ELEMENTS) throw new TooLargeRecord('it has too many elements');
        const element = { name: plainName(name), attributes: new Map(), content: [] };
        innermost().content.push(element);
        open.push(element);
      },
      onattribute(name, value) {
        innermost().attributes.set(plainName(name), value);
      },
      ontext(data) {
        innermost().content.push(data);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (error instanceof TooLargeRecord) return { problem: error.message };
    throw error;
  }
  const found = document.content.find((part) => typeof part !== 'string');
  return found ?? { problem: 'it has no element' };
}

function plainName(name: string): string {
  return name
    .slice(name.lastIndexOf(':') + 1)
    .toLowerCase()
    .replaceAll('_', '-');
}
