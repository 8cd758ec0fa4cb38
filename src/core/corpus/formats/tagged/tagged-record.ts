/** The fields of one record of a tagged format, by tag. */
import type { TaggedField } from './tagged-lines.ts';

const NONE: readonly string[][] = [];

export class TaggedRecord {
  readonly #values = new Map<string, string[][]>();

  constructor(fields: readonly TaggedField[]) {
    for (const { tag, lines } of fields) {
      if (lines.length === 0) continue;
      const values = this.#values.get(tag);
      if (values === undefined) this.#values.set(tag, [lines]);
      else values.push(lines);
    }
  }

  /** Returns the values under `tags`, each on one line, tag by tag in the order of `tags`. */
  all(...tags: readonly string[]): string[] {
    return this.#valuesOf(tags).map((lines) => lines.join(' '));
  }

  /** Returns the first of these values. */
  first(...tags: readonly string[]): string | undefined {
    return this.#valuesOf(tags)[0]?.join(' ');
  }

  /** Returns these values line by line: of lists that have one entry a line. */
  lines(...tags: readonly string[]): string[] {
    return this.#valuesOf(tags).flat();
  }

  #valuesOf(tags: readonly string[]): string[][] {
    const values: string[][] = [];
    for (const tag of tags) {
      for (const lines of this.#values.get(tag) ?? NONE) values.push(lines);
    }
    return values;
  }
}
