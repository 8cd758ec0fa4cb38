/**
 * Values of tables and of JSON as the kinds that a paper needs; one of another kind is as good as
 * missing.
 */
import { isObject } from '../../shared/is-object.ts';
import { nameFromObject, splitAuthors } from '../authors.ts';
import { readPrintedList, splitAtMarks } from './listed-text.ts';

/** Returns a text or a number as text. Of a list, the first; blank and "NaN" are missing. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (Array.isArray(value)) return typeof value[0] === 'string' ? asText(value[0]) : undefined;
  if (typeof value !== 'string') return undefined;
  return /^\s*(?:nan)?\s*$/i.test(value) ? undefined : value;
}

/** Returns `read` for values that are texts. */
export function asRead<Value>(
  read: (text: string) => Value | undefined,
): (value: unknown) => Value | undefined {
  return (value) => {
    const text = asText(value);
    return text === undefined ? undefined : read(text);
  };
}

/** Returns a count: a whole number from 0 on, also written as text. */
export function asCount(value: unknown): number | undefined {
  const count = Number(asText(value));
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** Returns an address that a browser may follow; `javascript:` is none. */
export function asUrl(value: unknown): string | undefined {
  const url = asText(value)?.trim();
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}

/**
 * Returns the names in a list of texts or objects, in an object that holds such a list, or in one text.
 */
export function asAuthors(value: unknown): string[] | undefined {
  if (Array.isArray(value)) {
    const names = value.filter((name) => !isObject(name) || isAuthor(name));
    return nonEmpty(names.map((name) => (isObject(name) ? nameFromObject(name) : asText(name))));
  }
  if (isObject(value)) {
    const held = value.author ?? value.authors;
    return Array.isArray(held) ? asAuthors(held) : undefined;
  }
  const text = asText(value) ?? '';
  return nonEmpty(readPrintedList(text) ?? splitAtMarks(text) ?? splitAuthors(text));
}

/**
 * Returns the keywords in a list of texts or objects, or in one text, parted by bars or semicolons,
 * else by commas.
 */
export function asKeywords(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return nonEmpty(value.map(keywordOf));
  if (isObject(value)) return Array.isArray(value.keyword) ? asKeywords(value.keyword) : undefined;
  const text = asText(value) ?? '';
  return nonEmpty(readPrintedList(text) ?? splitAtMarks(text) ?? text.split(/[,，、]/));
}

/** Lists of creators hold editors and translators too. */
function isAuthor({ creatorType }: Readonly<Record<string, unknown>>): boolean {
  return creatorType === undefined || creatorType === 'author';
}

function keywordOf(value: unknown): string | undefined {
  if (!isObject(value)) return asText(value);
  return asText(value.tag ?? value.keyword ?? value.name ?? value.display_name ?? value.term);
}

function nonEmpty(texts: readonly (string | undefined)[]): string[] | undefined {
  const kept = texts.filter((text) => text !== undefined && text.trim() !== '') as string[];
  return kept.length > 0 ? kept : undefined;
}
