/**
 * EndNote's tagged format (`.enw`), after Unix refer: lines such as `%T Title`. Records begin with %0
 * or after a blank line; but abstracts have blank lines too, and some exporters write %T before %0.
 */
import type { FormatReader, SourceRecord } from '../../source-record.ts';
import { referDraft } from './refer-draft.ts';
import { type TagDialect, type TaggedField, taggedFields } from './tagged-lines.ts';
import { TaggedRecord } from './tagged-record.ts';

const DIALECT: TagDialect = {
  readTag(line) {
    const tag = /^\ufeff?%([0-9A-Z!@$&()[\]*+^<>~=?#])(?:\s|$)/.exec(line);
    return tag === null ? undefined : { tag: tag[1] ?? '', value: line.slice(tag[0].length) };
  },
};

/** Tags that a record has at most once: a second one after a blank line is of the next record. */
const SINGLE_TAGS: ReadonlySet<string> = new Set('0TDJBXRVNP');

/** Lines at the beginning of a file among which a tag is looked for. */
const LINES_BEFORE_TAG = 40;

export const referReader = {
  name: 'endnote-tagged',
  title: 'EndNote tagged (refer)',

  /** Two tags near the beginning, one of them a type, a title or an author. */
  detect(text) {
    const lines = firstLines(text, LINES_BEFORE_TAG);
    const tags = lines.flatMap((line) => DIALECT.readTag(line)?.tag ?? []);
    return new Set(tags).size > 1 && tags.some((tag) => '0TA'.includes(tag));
  },

  read(text) {
    const records: SourceRecord[] = [];
    const beginsRecord = recordStart(text);
    let fields: TaggedField[] = [];
    let tags = new Set<string>();
    const close = () => {
      const [first] = fields;
      if (first === undefined) return;
      records.push({ line: first.line, draft: referDraft(new TaggedRecord(fields)) });
      fields = [];
      tags = new Set();
    };
    for (const field of taggedFields(text, DIALECT)) {
      if (beginsRecord(field, tags)) close();
      fields.push(field);
      tags.add(field.tag);
    }
    close();
    return records;
  },
} as const satisfies FormatReader;

/**
 * Returns what tells whether a field begins the record after the one that has `tags`. In a file without
 * %0 every blank line parts records, as refer has it. With %0, one may stand inside an abstract.
 */
function recordStart(text: string): (field: TaggedField, tags: ReadonlySet<string>) => boolean {
  const hasTypes = /^%0/m.test(text);
  const opening = /^\s*%(\S)/.exec(text)?.[1];
  return ({ tag, afterGap }, tags) => {
    if (!afterGap) return tag === '0' && opening === '0' && tags.has('T');
    return !hasTypes || tag === opening || (SINGLE_TAGS.has(tag) && tags.has(tag));
  };
}

/** Returns the first lines of `text` that are not blank, at most `count`. */
function firstLines(text: string, count: number): string[] {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/^.*\S.*$/gm)) {
    lines.push(line);
    if (lines.length >= count) break;
  }
  return lines;
}
