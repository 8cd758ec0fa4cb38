/** Work on one paper after another, with a turn for the driver after every few of them. */

const PAPERS_A_TURN = 25;

/** Returns what `visit` gives for each entry; `turn` is told how many were done since the last one. */
export async function forEachPaper<Entry, Result>(
  entries: readonly Entry[],
  turn: (papers: number) => Promise<void>,
  visit: (entry: Entry, number: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < entries.length; start += PAPERS_A_TURN) {
    const piece = entries.slice(start, start + PAPERS_A_TURN);
    piece.forEach((entry, place) => {
      results.push(visit(entry, start + place));
    });
    await turn(piece.length);
  }
  return results;
}
