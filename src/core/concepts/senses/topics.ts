/**
 * Where papers and words stand among the topics of the corpus: latent semantic analysis (Deerwester et
 * al., "Indexing by latent semantic analysis", 1990).
 *
 *   X(p, w) = idf(w) of the distinct words w of paper p, each row of length one
 *   U       the leading left singular directions of X, by subspace iteration: U ← orth(X Xᵀ U)
 *   W       = Xᵀ U: a word's place; a paper's place is the sum of idf(w) · W(w) over its words
 *
 * The first direction is what all papers share and is left out. Only plain arithmetic and square
 * roots, so that every engine gives the same bits. Cost: words in all papers × DIRECTIONS × ROUNDS.
 */
import { createRandom } from '../../shared/random.ts';
import type { Company } from './company.ts';

const DIRECTIONS = 32;
const ROUNDS = 3;
const SEED = 1;

export class Topics {
  readonly #places: Float64Array;
  readonly #weights: Float64Array;
  readonly #width: number;
  readonly #papers: Float64Array[];
  #center: Float64Array;

  /** Returns the topics of a corpus. `weights` are the words' inverse frequencies. */
  static async of(
    company: Company,
    weights: Float64Array,
    turn: () => Promise<void>,
  ): Promise<Topics> {
    const rows = Array.from({ length: company.papers }, (_, paper) =>
      company.recurringWordsIn(paper),
    );
    const width = Math.min(DIRECTIONS, rows.length);
    return new Topics(rows, weights, width, await placeWords(rows, weights, width, turn));
  }

  private constructor(
    rows: readonly Int32Array[],
    weights: Float64Array,
    width: number,
    places: Float64Array,
  ) {
    this.#weights = weights;
    this.#width = width;
    this.#places = places;
    this.#center = new Float64Array(width);
    const papers = rows.map((words) => this.placeOf(words));
    this.#center = meanOf(papers, width);
    this.#papers = papers.map((place) => this.#fromCenter(place));
  }

  /** Returns the place of a paper: of length one, or zero where its words are unknown. */
  placeOfPaper(paper: number): Float64Array {
    return this.#papers[paper] ?? new Float64Array(this.#width);
  }

  /** Returns the place of some words together: of length one, or zero where they are unknown. */
  placeOf(words: Iterable<number>): Float64Array {
    const place = new Float64Array(this.#width);
    for (const word of words) {
      const weight = this.#weights[word] ?? 0;
      const from = word * this.#width;
      for (let axis = 1; axis < this.#width; axis++) {
        place[axis] = (place[axis] ?? 0) + weight * (this.#places[from + axis] ?? 0);
      }
    }
    return this.#fromCenter(toUnit(place));
  }

  #fromCenter(place: Float64Array): Float64Array {
    return toUnit(place.map((value, axis) => value - (this.#center[axis] ?? 0)));
  }
}

function meanOf(places: readonly Float64Array[], width: number): Float64Array {
  const mean = new Float64Array(width);
  for (const place of places) {
    for (let axis = 0; axis < width; axis++) {
      mean[axis] = (mean[axis] ?? 0) + (place[axis] ?? 0) / places.length;
    }
  }
  return mean;
}

/** Returns the scalar product. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis++) sum += (a[axis] ?? 0) * (b[axis] ?? 0);
  return sum;
}

/** Scales to length one in place, and returns the same; zero stays zero. */
export function toUnit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0)
    for (let axis = 0; axis < vector.length; axis++) vector[axis] = (vector[axis] ?? 0) / length;
  return vector;
}

async function placeWords(
  rows: readonly Int32Array[],
  weights: Float64Array,
  width: number,
  turn: () => Promise<void>,
): Promise<Float64Array> {
  const random = createRandom(SEED);
  let papers = Float64Array.from({ length: rows.length * width }, () => random() - 0.5);
  const scales = rows.map((words) => {
    const square = words.reduce((sum, word) => sum + (weights[word] ?? 0) ** 2, 0);
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
  const words = new Float64Array(weights.length * width);
  for (let round = 0; ; round++) {
    await turn();
    orthonormalize(papers, rows.length, width);
    words.fill(0);
    passOn(rows, weights, scales, width, (row, word, value) => {
      for (let axis = 0; axis < width; axis++) {
        words[word + axis] = (words[word + axis] ?? 0) + value * (papers[row + axis] ?? 0);
      }
    });
    if (round === ROUNDS) return words;
    const next = new Float64Array(papers.length);
    passOn(rows, weights, scales, width, (row, word, value) => {
      for (let axis = 0; axis < width; axis++) {
        next[row + axis] = (next[row + axis] ?? 0) + value * (words[word + axis] ?? 0);
      }
    });
    papers = next;
  }
}

/** Calls `visit` for every word of every row, with the offsets of both and the value in X. */
function passOn(
  rows: readonly Int32Array[],
  weights: Float64Array,
  scales: readonly number[],
  width: number,
  visit: (row: number, word: number, value: number) => void,
): void {
  rows.forEach((words, row) => {
    for (const word of words) {
      visit(row * width, word * width, (weights[word] ?? 0) * (scales[row] ?? 0));
    }
  });
}

/** Gram–Schmidt on the columns of a matrix given row by row. */
function orthonormalize(matrix: Float64Array, height: number, width: number): void {
  const product = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < height * width; at += width) {
      sum += (matrix[at + a] ?? 0) * (matrix[at + b] ?? 0);
    }
    return sum;
  };
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      const share = product(column, before);
      for (let at = 0; at < height * width; at += width) {
        matrix[at + column] = (matrix[at + column] ?? 0) - share * (matrix[at + before] ?? 0);
      }
    }
    const length = Math.sqrt(product(column, column)) || 1;
    for (let at = 0; at < height * width; at += width) {
      matrix[at + column] = (matrix[at + column] ?? 0) / length;
    }
  }
}
