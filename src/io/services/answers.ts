/** Careful ways into answers: what is not what the service promises is garbled. */
import { isObject } from '../../core/shared/is-object.ts';
import { Garbled, Refusal } from './service.ts';

/** Characters of a refusal that are handed on. */
const MOST_WORDS = 300;

/** @throws Garbled where `text` is no object of JSON. */
export function jsonObject(text: string): Record<string, unknown> {
  const value = jsonValue(text);
  if (!isObject(value)) throw new Garbled('it is no JSON object');
  return value;
}

/** @throws Garbled where `text` is no JSON. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Garbled('it is no JSON, or is cut off');
  }
}

/** @throws Garbled where `source` has no list under `name`. */
export function listIn(source: Record<string, unknown>, name: string): unknown[] {
  const value = source[name];
  if (!Array.isArray(value)) throw new Garbled(`it has no list '${name}'`);
  return value;
}

export function countIn(source: unknown, name: string): number | undefined {
  const value = Number(isObject(source) ? source[name] : undefined);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/**
 * Checks that `text` is a whole document of XML with the root `root`.
 * @throws Garbled where it is not, with the message where it is JSON: NCBI gives errors so.
 */
export function requireXml(text: string, root: string): void {
  if (text.trimStart().startsWith('{')) throw new Garbled(serviceWords(text));
  const end = text.trimEnd();
  const isWhole =
    end.endsWith(`</${root}>`) || new RegExp(`<${root}[^<>]{0,2000}/>$`).test(end.slice(-3000));
  if (!isWhole || !text.slice(0, 3000).includes(`<${root}`)) {
    throw new Garbled(`it is no <${root}>, or is cut off`);
  }
}

/** Returns how often `<name` opens an element of `text`. */
export function countElements(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(`<${name}`); at >= 0; at = text.indexOf(`<${name}`, at + 1)) {
    if (/[\s>/]/.test(text[at + name.length + 1] ?? '')) count += 1;
  }
  return count;
}

/** Returns the text of the first element `name`, without its markup; empty where there is none. */
export function elementText(text: string, name: string): string {
  const open = text.indexOf(`<${name}`);
  const start = text.indexOf('>', open) + 1;
  const end = text.indexOf(`</${name}>`, start);
  return open < 0 || start === 0 || end < 0 ? '' : text.slice(start, end).trim();
}

/** Returns what a service says went wrong: the message in its JSON, else its text without markup. */
export function serviceWords(text: string): string {
  return plainWords(messageIn(text) ?? text.slice(0, 20_000).replace(/<[^<>]*>/g, ' '));
}

/** Throws the refusal whose words are `words`. */
export function refuse(words: string): never {
  throw new Refusal(plainWords(words));
}

function plainWords(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > MOST_WORDS ? `${plain.slice(0, MOST_WORDS)}…` : plain;
}

function messageIn(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const told = messagesIn(value, 0);
  return told.length > 0 ? told.join(': ') : undefined;
}

/** Crossref: `message: [{message}]`; OpenAlex: `error` and `message`; Semantic Scholar: either. */
function messagesIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 3).flatMap((part) => messagesIn(part, depth + 1));
  if (!isObject(value)) return [];
  return ['error', 'message', 'detail'].flatMap((name) => messagesIn(value[name], depth + 1));
}
