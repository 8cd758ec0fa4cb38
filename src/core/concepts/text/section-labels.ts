/**
 * Labels of structured abstracts: "BACKGROUND:", "Materials and Methods:", "Results.Conclusion:". They
 * stand where a sentence begins, before a colon or dash or in capitals, and name no concept.
 */
import { wordSet } from '../../shared/word-set.ts';

const LABEL_WORDS =
  wordSet(`abstract aim aims analysis and approach background case clinical code codes collection conclusion conclusions
  context contribution contributions data description design discussion evidence experimental extraction
  findings future highlights hypothesis impact implication implications importance index in innovation
  intervention interventions introduction jel key keyword keywords lay limitations main material materials
  measure measures measurement measurements message method methodology methods motivation novelty
  objective objectives of or originality outcome outcomes overview participants patients perspective
  perspectives population practical practice presentation principal problem procedure procedures purpose
  question questions rationale recommendation recommendations relevance report research result results review
  sample scope selection setting settings significance simple social sources statement strategy study subject
  subjects summary synthesis terms the trial type value words registration statistical`);

/** Words of the longest label. */
const LONGEST = 6;

interface Labelled {
  kind: string;
  text: string;
  barrier: boolean;
}

/** Makes barriers of the words of labels. */
export function barSectionLabels<Token extends Labelled>(tokens: Token[]): Token[] {
  tokens.forEach((token, place) => {
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || !begins(tokens[place - 1])) return;
    const end = endOfLabel(tokens, place);
    for (const word of tokens.slice(place, end)) word.barrier = true;
    if (end > place && token.text === 'JEL') barCodes(tokens.slice(end));
  });
  return tokens;
}

/** "JEL codes: J31, J42": what stands for a field of economics. */
function barCodes(tokens: readonly Labelled[]): void {
  for (const code of tokens) if (/^\p{Lu}\p{N}{1,2}$/u.test(code.text)) code.barrier = true;
}

/** The first word, and what follows a full stop without a blank. */
function begins(before: Labelled | undefined): boolean {
  return before === undefined || before.text === '.';
}

/** Returns where the label that begins at `place` ends; `place` itself where there is none. */
function endOfLabel(tokens: readonly Labelled[], place: number): number {
  let end = place;
  while (end < place + LONGEST && isLabelWord(tokens[end])) end++;
  if (/^[:–—]$/.test(tokens[end]?.text ?? '')) return end;
  end = place;
  while (isLabelWord(tokens[end]) && /^\p{Lu}{3,}$/u.test(tokens[end]?.text ?? '')) end++;
  return end;
}

function isLabelWord(token: Labelled | undefined): boolean {
  if (token === undefined) return false;
  return /^[/&]$/.test(token.text) || LABEL_WORDS.has(token.text.toLowerCase());
}
