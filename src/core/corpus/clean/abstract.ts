/** Abstracts as their authors wrote them, without what databases put around them or in their place. */
import { dropCopyright } from './copyright.ts';

/** Texts that say that there is none; brackets, case and full stops do not matter. */
const PLACEHOLDERS = [
  /(?:sorry,? )?(?:there is )?no (?:abstract|summary|description)(?: text)?(?:(?: is| was)? (?:available|provided|given|found|supplied|included|present|recorded|yet|for this (?:article|item|paper|record)))*/,
  /(?:the |an )?(?:abstract|summary|description)(?: text)?(?: is| was)? (?:not|un|currently un)[ -]?(?:yet )?(?:available|provided|given|found|supplied|included|present|applicable)(?: for this (?:article|item|paper|record|content))?/,
  /(?:abstract|summary) missing|missing abstract/,
  /this (?:article|paper|record|item) (?:has no|does not have an|contains no) abstract/,
  /an abstract is not available for this content so a preview.*/,
  /(?:information |data )?(?:not|un)[ -]?(?:available|applicable|known|specified)/,
  /n\/?a|nan|none|null|undefined|unknown|tb[ad]/,
];

const PLACEHOLDER = new RegExp(
  String.raw`^[\s[({<"'*]*(?:${PLACEHOLDERS.map(({ source }) => source).join('|')})?[\s\])}>"'*.:!…–—-]*$`,
  'i',
);

/** Longer texts say more. */
const LONGEST_PLACEHOLDER = 250;

/** Words that open a sentence, and so tell a heading before them from "Abstract Algebra". */
const OPENERS =
  'A|An|The|This|These|Those|That|There|We|Our|I|It|In|On|At|To|For|From|With|By|As|If|When|While|Since|' +
  'Although|Though|Despite|Because|During|Over|Under|Using|Based|Given|Here|Most|Many|Some|Several|Both|Recent|' +
  'Recently|How|What|Why|Background|Objectives?|Purpose|Aims?|Introduction|Context|Importance|Motivation|' +
  'Problem|Methods?|Rationale|Significance|BACKGROUND|OBJECTIVES?|PURPOSE|AIMS?|INTRODUCTION|CONTEXT|IMPORTANCE';

/** What is called abstract in capitals, as in "Abstract Interpretation is a theory". */
const ABSTRACTIONS =
  'Algebras?|Argumentation|Art|Base|Boolean|Categor|Class|Concepts?|Convex|Data|Dialectical|Domains?|Dynamical|' +
  'Elementary|Evolution|Execution|Expressionis|Factor|Families|Family|Games?|Grammars?|Harmonic|Ideas?|Interpret|' +
  'Knowledge|Labels?|Language|Logics?|Machines?|Meaning|Models?|Nouns?|Objects?|Painting|Patterns?|Planning|' +
  'Polytopes?|Predicat|Properties|Reasoning|Reduction|Refinement|Representation|Rewriting|Screening|Semantics?|' +
  'Simplicial|State|Structures?|Syntax|Syntactic|Systems?|Tests?|Thinking|Thought|Trees?|Types?|Visual|Wiener|Words?';

/** A heading "Abstract" before the text. */
const HEADING = new RegExp(
  String.raw`^[[(*_]*(?:(?:Abstract|ABSTRACT)[\])*_]*\s*[:：.—–―-]+\s*(?=[A-Z0-9À-Þ“"'‘([«])|` +
    String.raw`abstract[\])*_]*\s*[:：—–―]+\s*(?=\S)|` +
    String.raw`(?:Abstract|ABSTRACT)\s?(?=(?:${OPENERS})\b)|Abstract\s(?!(?:${ABSTRACTIONS}))(?=[A-Z][a-z-]+ (?:\(|[a-z]+\b))|ABSTRACT\s(?=[A-Z][a-z]))`,
);

/** Returns the abstract in `text`, which is cleaned; empty where it only says that there is none. */
export function cleanAbstract(text: string): string {
  if (isPlaceholder(text)) return '';
  const abstract = dropCopyright(text.replace(HEADING, '')).replace(HEADING, '');
  return isPlaceholder(abstract) ? '' : abstract;
}

/** Tells whether `text` stands for a missing text: "[No abstract available]", "N/A". */
function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(text);
}
