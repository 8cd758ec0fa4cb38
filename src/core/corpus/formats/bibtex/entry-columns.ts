/** The fields of one entry; what a part of the paper takes is used up. */
import { cleanLatex } from '../../clean/latex.ts';
import { cleanMarkup } from '../../clean/markup.ts';
import { BOOKKEEPING } from './fields.ts';
import { ungroup, unwrap } from './plain-value.ts';

/** Longer names are no fields, but text that broken braces left over. */
const LONGEST_NAME = 30;

export class EntryColumns {
  readonly #fields: ReadonlyMap<string, string>;
  readonly #taken = new Set<string>();

  constructor(fields: ReadonlyMap<string, string>) {
    this.#fields = fields;
  }

  /** Returns the field called `name`, also where it is used up; empty where there is none. */
  get(name: string): string {
    return this.#fields.get(name) ?? '';
  }

  /** Returns the first that says something among the fields called `names`; else the empty text. */
  take(names: readonly string[]): string {
    return this.takeRead(names, (value) => value) ?? '';
  }

  /** Returns the first value that can be read among the fields called `names`. */
  takeRead<Value>(
    names: readonly string[],
    read: (value: string) => Value | undefined,
  ): Value | undefined {
    for (const name of names) {
      const value = this.get(name);
      if (this.#taken.has(name) || isBlank(value)) continue;
      const found = read(value);
      if (found === undefined) continue;
      this.#taken.add(name);
      return found;
    }
    return undefined;
  }

  /** Returns the fields that nothing took, as a reader would see them. */
  rest(): Record<string, string> {
    const left = [...this.#fields].filter(
      ([name, value]) =>
        !(this.#taken.has(name) || BOOKKEEPING.has(name) || isBlank(value)) &&
        name.length <= LONGEST_NAME,
    );
    return Object.fromEntries(
      left.map(([name, value]) => [name, cleanLatex(cleanMarkup(ungroup(unwrap(value))))]),
    );
  }
}

/** Also braces around nothing. */
function isBlank(value: string): boolean {
  return /^[\s{}]*$/.test(value);
}
