/**
 * Keywords that indexers gave, not the authors. They come from a fixed vocabulary and name what most
 * papers of a field share ("human", "article", "Female"), so they say little of one paper's concepts.
 * Reference managers put them into one list with the authors' own; what is whose is told by how the
 * vocabularies write.
 */

/** Databases that hand on their index terms as keywords. */
const INDEXED = /\b(?:embase|medline|pubmed|NLM)\b/i;

/** MeSH marks main topics and qualifies: "*Asthma", "Boswellia/*chemistry", "Stroke [therapy]". */
const QUALIFIED = /^\*|\/\*|\[[^\]]{1,60}\]$/;

/** What MeSH says of nearly every paper of medicine. */
const MESH_TERMS = ['Humans', 'Animals', 'Female', 'Male', 'Adult', 'Middle Aged', 'Aged'];
/** The same of Emtree, which Scopus puts after the authors' keywords. Its terms are in lower case. */
const EMTREE_TERMS = [
  'human',
  'nonhuman',
  'article',
  'female',
  'male',
  'adult',
  'aged',
  'review',
].concat(
  ['controlled study', 'major clinical study', 'priority journal', 'animal', 'animal experiment'],
  ['Article', 'Review', 'Human', 'Female', 'Male'],
);
/** An author may well write "adult", but hardly "female" and "human" besides. */
const TERMS_OF_INDEXER = 2;

interface PartedKeywords {
  /** The authors' own, in their order. */
  own: string[];
  indexed: string[];
}

/** Returns whose `keywords` are, which came from `databases` where these are named. */
export function partKeywords(
  keywords: readonly string[],
  databases: readonly string[] = [],
): PartedKeywords {
  const counts = (terms: readonly string[]) =>
    keywords.filter((keyword) => terms.includes(keyword)).length;
  const areIndexed =
    INDEXED.test(databases.join(' ')) ||
    keywords.some((keyword) => QUALIFIED.test(keyword)) ||
    counts(MESH_TERMS) >= TERMS_OF_INDEXER;
  if (areIndexed) return { own: [], indexed: [...keywords] };
  if (counts(EMTREE_TERMS) < TERMS_OF_INDEXER) return { own: [...keywords], indexed: [] };
  const isOwn = (keyword: string) => !/^\p{Ll}/u.test(keyword) && !EMTREE_TERMS.includes(keyword);
  return {
    own: keywords.filter(isOwn),
    indexed: keywords.filter((keyword) => !isOwn(keyword)),
  };
}
