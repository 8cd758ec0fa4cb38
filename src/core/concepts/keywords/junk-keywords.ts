/**
 * Keywords that name no concept, however many papers list them. Databases and tools add them to what
 * authors give:
 *
 *   check tags      what a study was made on, and its kind: "human", "priority journal", "article"
 *   category codes  arXiv ("cs.CL", and "Computer Science - Robotics" as Zotero has it), MSC ("62F15"),
 *                   ACM ("H.3.3"), PACS ("05.40.-a"), JEL ("C12")
 *   placeholders    "none", "n/a", "no keywords"
 *   notes           of a reference manager: "unread", "to read", "duplicate"
 *   what is no name: numbers, addresses, sentences
 *
 * A word that is filler in a text is so in keywords too; that is told where concepts are judged. What is
 * left out here may still be a concept by what title and abstract say.
 */

/** As they stand in lists, a row a kind. */
const JUNK: ReadonlySet<string> = new Set(
  `human; humans; nonhuman; non-human; animal; animals; male; female; adult; adults; aged; child; child, preschool;
  preschool child; infant; infant, newborn; newborn; adolescent; middle aged; young adult; very elderly;
  aged, 80 and over; normal human; human experiment; animal experiment; human cell; human tissue; human cells;
  animal cell; animal tissue; nonhuman experiment; in vitro study; controlled study; major clinical study;
  clinical article; priority journal; methodology; procedures; methods; outcome assessment (health care)
  article; articles; journal article; journal; paper; papers; review; reviews; review article; letter; note;
  editorial; erratum; published erratum; short survey; conference paper; conference abstract;
  conference proceeding; conference proceedings; conference review; proceedings; article in press; preprint;
  book; book chapter; chapter; thesis; dissertation; report; technical report; research article;
  original article; original research; case report; case reports; comment; commentary; news; abstract;
  comparative study; evaluation study; evaluation studies; validation study; validation studies;
  multicenter study; english abstract; english language; retracted publication; retraction of publication;
  medline; embase; scopus; pubmed; index medicus; web of science; psycinfo; united states; empirical study;
  quantitative study; qualitative study
  none; n/a; na; n.a.; nil; null; nan; undefined; unknown; not available; not applicable; no keyword;
  no keywords; no author keywords; no key words; keyword; keywords; key word; key words; index term;
  index terms; keywords none; keywords: none; general; other; others; miscellaneous; misc; various; tbd
  unread; read; to read; to-read; toread; reading; skimmed; important; favorite; favourite; favorites; starred;
  todo; to do; duplicate; duplicates; imported; included; excluded; maybe; include; exclude; relevant;
  not relevant; irrelevant; uncategorized; unfiled; nosource; no doi found; _tablet; _tablet_modified; obsidian;
  notion; mendeley; zotero; endnote`
    .split(/[;\n]/u)
    .map((entry) => entry.trim()),
);

const CODES: readonly RegExp[] = [
  // arXiv: an archive alone is a code where it has a hyphen ("hep-th"), else with its part alone.
  /^(?:cs|math|stat|eess|econ|q-bio|q-fin|physics|astro-ph|cond-mat|nlin)\.[a-z-]{2,12}$/i,
  /^(?:hep-(?:ex|lat|ph|th)|gr-qc|quant-ph|math-ph|astro-ph|cond-mat|nucl-(?:ex|th)|q-bio|q-fin)$/i,
  /^(?:computer science|statistics|mathematics|physics|condensed matter|astrophysics|economics|quantitative (?:biology|finance)|high energy physics|general relativity and quantum cosmology|electrical engineering and systems science|nonlinear sciences|nuclear (?:theory|experiment)|quantum physics) - /i,
  // MSC and PACS.
  /^\d\d(?:[a-z]\d\d|[a-z]?-?xx|-\d\d)$/i,
  /^\d\d\.\d\d\.[a-z+-]{1,2}[a-z]?$/i,
  // ACM: "H.3.3", "I.2.7 [Artificial Intelligence]".
  /^[a-k]\.(?:\d{1,2}|m)(?:\.(?:\d{1,2}|m))*(?![\p{L}\p{N}])/iu,
  /^(?:msc|ams|pacs|jel|acm|ccs|udc|ddc)\b.{0,40}\d/i,
  /^(?:jel|msc|ams|pacs|acm) (?:classification|codes?|subject classification)/i,
  // MeSH: grants and centuries.
  /^research support,/i,
  /^history, \d/i,
];

/** "C12" may be a vitamin where it stands alone: of several in a list the kind is plain. */
const SHORT_CODE = /^[A-Z]\d{1,2}$/;

const ADDRESS = /:\/\/|^www\.|^10\.\d{4,9}\/|\S@\S/i;

/** Beyond these it is a sentence, or a list that nobody has taken apart. */
const MOST_WORDS = 8;
const MOST_LETTERS = 100;

/** Returns which of a paper's keywords name something, in the same order. */
export function tellNames(keywords: readonly string[]): boolean[] {
  const bare = keywords.map(bareKeyword);
  const coded = bare.filter((keyword) => SHORT_CODE.test(keyword)).length > 1;
  return bare.map((keyword) => !isJunk(keyword) && !(coded && SHORT_CODE.test(keyword)));
}

/** Without the star of a major heading, the mark of a tag, and the full stop at the end of the list. */
function bareKeyword(keyword: string): string {
  return keyword
    .slice(0, MOST_LETTERS + 1)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s.,;:]+$/u, '');
}

function isJunk(keyword: string): boolean {
  if (keyword.length > MOST_LETTERS || !/\p{L}/u.test(keyword)) return true;
  const isList = /[,;|•·]/u.test(keyword);
  if (!isList && keyword.split(/\s+/u).length > MOST_WORDS) return true;
  return (
    JUNK.has(keyword.toLowerCase()) ||
    ADDRESS.test(keyword) ||
    CODES.some((code) => code.test(keyword))
  );
}
