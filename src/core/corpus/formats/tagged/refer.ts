/**
 * EndNote's tagged format (`.enw`), after Unix refer: lines such as `%T Title`. In refer a blank line
 * parts records. EndNote, which adds types (%0), lets blank lines stand inside an abstract too, and some
 * exporters write %T before %0: what has neither a type nor a title of its own still belongs to the
 * record above.
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

/** Type and title: a record has each once. */
const ONCE = ['0', 'T'] as const;

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
    const hasTypes = /^%0/m.test(text);
    const startsWithType = /^\s*%0/.test(text);
    let record = new Block();
    for (const block of blocksOf(text, startsWithType)) {
      const isNext = !hasTypes || ONCE.some((tag) => block.tags.has(tag) && record.tags.has(tag));
      if (isNext) {
        records.push(...record.read());
        record = block;
      } else {
        for (const field of block.fields) record.add(field);
      }
    }
    records.push(...record.read());
    return records;
  },
} as const satisfies FormatReader;

/** Fields without a blank line between them. */
class Block {
  readonly fields: TaggedField[] = [];
  readonly tags = new Set<string>();

  add(field: TaggedField): void {
    this.fields.push(field);
    this.tags.add(field.tag);
  }

  /** Returns the record that the fields make; none without fields. */
  read(): SourceRecord[] {
    const [first] = this.fields;
    if (first === undefined) return [];
    return [{ line: first.line, draft: referDraft(new TaggedRecord(this.fields)) }];
  }
}

/** With `startsWithType`, a type after a title begins a block as a blank line does. */
function* blocksOf(text: string, startsWithType: boolean): Generator<Block> {
  let block = new Block();
  for (const field of taggedFields(text, DIALECT)) {
    const isTyped = startsWithType && field.tag === '0' && block.tags.has('T');
    if ((field.afterGap || isTyped) && block.fields.length > 0) {
      yield block;
      block = new Block();
    }
    block.add(field);
  }
  yield block;
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
