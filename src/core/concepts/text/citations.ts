/**
 * Names of cited authors outside brackets, and what stands in brackets for a measure: "following Brandt
 * and Iwu (2016)", "0.61, 95% CI 0.43". Neither is a concept.
 */
interface Cited {
  kind: string;
  text: string;
  barrier: boolean;
}

const SURNAME = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*$/u;
const YEAR = /^(?:19|20)\p{N}{2}$/u;

/** Makes barriers of the authors before a year in brackets, and of an acronym between two figures. */
export function barCitations<Token extends Cited>(tokens: Token[]): Token[] {
  tokens.forEach((token, place) => {
    if (token.text === '(' && YEAR.test(tokens[place + 1]?.text ?? '')) {
      if (/^[);,a-z]$/.test(tokens[place + 2]?.text ?? '')) barAuthors(tokens, place - 1);
    }
    if (isFigureName(tokens, place)) token.barrier = true;
  });
  return tokens;
}

/** From the last author backwards; a name of several words ("World Health Organization") is no author. */
function barAuthors(tokens: readonly Cited[], last: number): void {
  let place = last;
  if (tokens[place]?.text === '.' && tokens[place - 1]?.text === 'al') place -= 3;
  const authors: Cited[] = [];
  for (let author = tokens[place]; author !== undefined; author = tokens[place]) {
    if (!SURNAME.test(author.text)) return;
    authors.push(author);
    if (!/^(?:and|&|,)$/.test(tokens[place - 1]?.text ?? '')) break;
    if (!SURNAME.test(tokens[place - 2]?.text ?? '')) break;
    place -= 2;
  }
  if (place > 1 && SURNAME.test(tokens[place - 1]?.text ?? '')) return;
  for (const author of authors) author.barrier = true;
}

/** "95% CI 0.43–0.87": its own paper seldom says what it stands for. */
function isFigureName(tokens: readonly Cited[], place: number): boolean {
  const next = tokens[place + 1];
  if (!/^\p{Lu}{2,4}s?$/u.test(tokens[place]?.text ?? '')) return false;
  if (!/^\p{N}.*%$/u.test(tokens[place - 1]?.text ?? '')) return false;
  return next === undefined || next.kind === 'number' || next.kind === 'punctuation';
}
