/** Takes names and the small words between them from a line. */
import { type LineWord, UnreadableLine } from './line-words.ts';

/** Takes the words of a line one after the other. */
export class WordReader {
  readonly #words: readonly LineWord[];
  #next = 0;

  constructor(words: readonly LineWord[]) {
    this.#words = words;
  }

  /** The word that a line begins with. */
  action(): string {
    return this.#take()?.text ?? '';
  }

  /** A name, and `then` after it where that is given. */
  name(then?: string): string {
    const word = this.#take();
    if (word === undefined || word.kind === 'comma') throw needed('a name', word);
    if (word.text === '') throw new UnreadableLine('a name is needed, received an empty one');
    if (then !== undefined) this.#word(then);
    return word.text;
  }

  /** One name or more, commas between them, and `then` after them where that is given. */
  names(then?: string): string[] {
    const names = [this.name()];
    while (this.#words[this.#next]?.kind === 'comma') {
      this.#next += 1;
      names.push(this.name());
    }
    if (then !== undefined) this.#word(then);
    return names;
  }

  end(): void {
    const word = this.#take();
    if (word !== undefined) throw needed('the end of the line', word);
  }

  #word(text: string): void {
    const word = this.#take();
    if (word?.kind !== 'bare' || word.text !== text) throw needed(`the word ${text}`, word);
  }

  #take(): LineWord | undefined {
    const word = this.#words[this.#next];
    this.#next += 1;
    return word;
  }
}

function needed(what: string, received: LineWord | undefined): UnreadableLine {
  const shown = received === undefined ? 'nothing' : JSON.stringify(received.text);
  return new UnreadableLine(`${what} is needed, received ${shown}`);
}
