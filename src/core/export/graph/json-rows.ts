/** JSON a row at a time: a long array is written while its rows are made. */

/** Returns the rows of an array in order, a line each, without the brackets around them. */
export function* jsonRows(rows: Iterable<unknown>): Generator<string> {
  let separator = '\n';
  for (const row of rows) {
    yield `${separator}${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield '\n';
}
