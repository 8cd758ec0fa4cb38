/** A value of parsed JSON that knows where it stands, so that an error can name the place. */
import { BadDatasetError } from '../shared/errors.ts';

/** What to do about a file that cannot be used; closes every message of this room. */
const remedy = "build the dataset again with 'throughline build'";

/**
 * @param at room and function, file and place in it.
 * @throws BadDatasetError naming the place, what is needed, what was received, and the remedy.
 */
export function refuse(at: string, needed: string, received: unknown): never {
  throw new BadDatasetError(
    `${at}: ${needed} is needed, received ${describe(received)}; ${remedy}.`,
  );
}

interface PlaceTuple {
  2: [JsonPlace, JsonPlace];
  3: [JsonPlace, JsonPlace, JsonPlace];
  4: [JsonPlace, JsonPlace, JsonPlace, JsonPlace];
  7: [JsonPlace, JsonPlace, JsonPlace, JsonPlace, JsonPlace, JsonPlace, JsonPlace];
}

export class JsonPlace {
  readonly value: unknown;
  readonly #file: string;
  readonly #parent: JsonPlace | undefined;
  readonly #key: string | number;

  private constructor(value: unknown, file: string, parent?: JsonPlace, key: string | number = '') {
    this.value = value;
    this.#file = file;
    this.#parent = parent;
    this.#key = key;
  }

  /**
   * Returns the place of the whole `text` of `file`.
   * @throws BadDatasetError when the text is not complete JSON.
   */
  static parse(text: string, file: string): JsonPlace {
    try {
      return new JsonPlace(JSON.parse(text), file);
    } catch (error) {
      throw new BadDatasetError(
        `dataset/decode: ${file}: complete JSON is needed, but it breaks off or is malformed ` +
          `(${(error as Error).message}); ${remedy}.`,
      );
    }
  }

  /** The entry `key` of an object; a missing entry is a place whose value is `undefined`. */
  at(key: string): JsonPlace {
    return new JsonPlace(this.object()[key], this.#file, this, key);
  }

  object(): Record<string, unknown> {
    const value = this.value;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
    return this.fail('an object');
  }

  /** The elements of an array, of exactly `length` where that is given. */
  elements(length?: number): JsonPlace[] {
    const value = this.value;
    if (Array.isArray(value) && (length === undefined || value.length === length)) {
      return value.map((element, index) => new JsonPlace(element, this.#file, this, index));
    }
    return this.fail(length === undefined ? 'an array' : `an array of ${length}`);
  }

  /** The elements of an array of exactly `length`, as a tuple. */
  tuple<Length extends keyof PlaceTuple>(length: Length): PlaceTuple[Length] {
    return this.elements(length) as PlaceTuple[Length];
  }

  /** A string, or `undefined` where the entry is missing. */
  optionalText(): string | undefined {
    return this.value === undefined ? undefined : this.text();
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('a string');
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.fail('a number');
  }

  positive(): number {
    const value = this.number();
    return value > 0 ? value : this.fail('a number above 0');
  }

  /** A number from 0 to 1. */
  share(): number {
    const value = this.number();
    return value >= 0 && value <= 1 ? value : this.fail('a number from 0 to 1');
  }

  /** A number above 0, up to 1. */
  chance(): number {
    const value = this.number();
    return value > 0 && value <= 1 ? value : this.fail('a number above 0, up to 1');
  }

  /** One of `words`. */
  oneOf<Word extends string>(words: readonly Word[]): Word {
    const word = words.find((known) => known === this.value);
    return word ?? this.fail(`one of ${words.join(', ')}`);
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('true or false');
  }

  /** A whole number from `least` up to, not including, `end`. */
  whole(least = 0, end = Number.POSITIVE_INFINITY): number {
    const value = this.value;
    if (Number.isInteger(value) && (value as number) >= least && (value as number) < end) {
      return value as number;
    }
    return this.fail(
      end === Number.POSITIVE_INFINITY
        ? `a whole number from ${least}`
        : `a whole number from ${least} to ${end - 1}`,
    );
  }

  /** @throws BadDatasetError naming file, place, what is needed, what was received, and the remedy. */
  fail(needed: string): never {
    return refuse(`dataset/decode: ${this.#file}: ${this.#path()}`, needed, this.value);
  }

  #path(): string {
    if (this.#parent === undefined) return 'the whole file';
    const key = typeof this.#key === 'number' ? `[${this.#key}]` : this.#key;
    if (this.#parent.#parent === undefined) return key;
    return `${this.#parent.#path()}${typeof this.#key === 'number' ? '' : '.'}${key}`;
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
