/**
 * The words of Throughline: every type that crosses from one room to another.
 *
 * Papers and concepts are numbered. A paper's number is its place in the list sorted by id;
 * a concept's number is its place in the list of concepts: drawn concepts first, then the rest,
 * each part sorted by document frequency (descending), then id. Numbers hold inside one
 * dataset; ids hold across datasets.
 */

/** One entry of a reading list. What is unknown is left out, never null or empty. */
export interface Paper {
  /** Unique in a corpus: given, else from the DOI, else the arXiv id, else a hash of the text. */
  id: string;
  /** Cleaned for reading. Never empty: a paper without a title gets its abstract's first sentence. */
  title: string;
  /** Set when `title` is the abstract's first sentence; the title is then no evidence of its own. */
  titleSource?: 'abstract';
  abstract?: string;
  authors?: string[];
  year?: number;
  /** 1 to 12. */
  month?: number;
  venue?: string;
  url?: string;
  doi?: string;
  arxivId?: string;
  pubmedId?: string;
  keywords?: string[];
  /** BCP 47 tag as the source gives it. */
  language?: string;
  /** BCP 47 tag of what title and abstract are written in, where that is found not to be English. */
  textLanguage?: string;
  citations?: number;
  codeUrl?: string;
  /** Columns of the source that have no place above. */
  fields?: Record<string, string>;
  /** Which service gave what the source lacked: the field, such as `abstract`, to its name. */
  completedFrom?: Record<string, string>;
}

/** A mention in `keywords` refers to `keywordText`: the keywords joined by `; `. */
export type PaperField = 'title' | 'abstract' | 'keywords';

/** Half-open range of UTF-16 code units in one field of one paper. */
export interface Span {
  start: number;
  end: number;
}

/** Sentence bounds of a paper's fields, in order; a field that is no evidence has none. */
export interface PaperSentences {
  title: Span[];
  abstract: Span[];
  /** Every keyword is one, by its place among the paper's; left out where there is none. */
  keywords?: Span[];
}

/** A place where a concept is named: `field.slice(start, end)` is the surface form. */
export interface ConceptMention extends Span {
  paper: number;
  field: PaperField;
  /** Index into the field's sentences. */
  sentence: number;
}

/**
 * Why a form is read as a way of writing its concept: it differs from the label in number, in
 * capitals, in a hyphen or blank, in British or American spelling, in the form of a word ("probe",
 * "probing") or by words that one of them leaves out; it is an acronym or an expansion; a vocabulary or
 * the user says so.
 */
export type MergeReason =
  | 'plural'
  | 'capitals'
  | 'hyphen'
  | 'spelling'
  | 'word-form'
  | 'acronym'
  | 'vocabulary'
  | 'curation';

/** One way in which a concept is written, and how often. */
export interface ConceptVariant {
  form: string;
  count: number;
  /** Every reason that applies, in the order above; left out for the label itself. */
  reasons?: MergeReason[];
}

/** One of several meanings of a word, told by the company that it keeps. */
export interface ConceptSense {
  /** The label without its context: "layer". */
  word: string;
  /** What the meaning is named by: "image" in "layer (image)". */
  context: string;
  /** How sure the split is, from 0 to 1, two decimals. */
  confidence: number;
}

/** A paper's share in a concept. */
export interface ConceptPaper {
  paper: number;
  /** tf-idf with salience (title, position); positive, six significant digits. */
  weight: number;
  /** The form in which this paper writes the concept most often. */
  form: string;
  /** Mentions in this paper, ordered by field (title, abstract, keywords), then start. At least one. */
  mentions: ConceptMention[];
}

/** What papers are about: a normal form with its variants and all its evidence. */
export interface Concept {
  /** `concept:` and the normal form. */
  id: string;
  /** The form shown to readers. */
  label: string;
  /** Most frequent first, ties by code unit. */
  variants: ConceptVariant[];
  /**
   * Ordered by paper number. Its length is the document frequency. The papers of the concept's
   * narrower concepts are among them, with their mentions.
   */
  papers: ConceptPaper[];
  /** Ids of the next broader concepts, by code unit; left out where there are none. */
  broader?: string[];
  sense?: ConceptSense;
}

/** A term that the user knows, with its other names. */
export interface VocabularyTerm {
  label: string;
  synonyms: string[];
  /** Labels of the next broader terms. */
  broader: string[];
}

/** The user's own list of terms. */
export interface Vocabulary {
  /** By label, code unit order; labels are unique. */
  terms: VocabularyTerm[];
}

/** An edit of the concepts by the user; concepts are named by id, label or variant. */
export type CurationEdit =
  | { kind: 'merge'; from: string[]; into: string }
  | { kind: 'split'; concept: string; label: string; papers: string[] }
  | { kind: 'rename'; concept: string; label: string }
  | { kind: 'hide'; concept: string }
  | { kind: 'keep'; concept: string }
  | { kind: 'broader'; concept: string; broader: string };

/** What became of an edit. */
export interface CurationOutcome {
  edit: CurationEdit;
  applied: boolean;
  /** Why it was not applied, or what of it was not: what it names no longer matches anything. */
  reason?: string;
}

/** What concept extraction gives for a corpus. */
export interface ConceptExtraction {
  /** By paper number. */
  sentences: PaperSentences[];
  /** Every concept, shared or not, ordered by document frequency (descending), then id. */
  concepts: Concept[];
  /** By paper number: each paper's own ranking, best first, in the form that paper uses. */
  keyphrases: string[][];
}

/** A mention edge of the bipartite graph. */
export interface MentionLink {
  paper: number;
  concept: number;
  weight: number;
}

/** What a link's two ends share, tested against chance. Numbers have six significant digits. */
export interface PairTest {
  /** What they would share by chance; above 0 where they share anything. */
  expected: number;
  /** The chance of sharing as much or more, in (0, 1]. */
  pValue: number;
  /** The least rate of false links, among those that pass, at which it passes; in (0, 1]. */
  qValue: number;
}

/** Two drawn concepts that occur in the same papers. `source` < `target`. */
export interface CooccurrenceLink extends PairTest {
  source: number;
  target: number;
  /** Papers in which both occur. */
  papers: number;
  /** By the measure of association that the options name. */
  weight: number;
}

/** Two papers that share drawn concepts. `source` < `target`. */
export interface SimilarityLink extends PairTest {
  source: number;
  target: number;
  /** Cosine of the two papers over their drawn concepts, in (0, 1]. */
  weight: number;
  /** Drawn concepts that both name, and not through a narrower one alone. It is what is tested. */
  shared: number;
}

/** All pairs of one kind, tested against chance. */
export interface LinkTests {
  /** How many pairs were tested, also those that share nothing. */
  tested: number;
  /** Pairs, drawn or not, that pass when 5 % of those that pass may be false. */
  passing: number;
  /**
   * Pairs that could pass at all: that would, if they shared as much as the one of the two that has
   * less allows, and no other pair passed. It is small where the corpus is.
   */
  possible: number;
}

/** How the association of two concepts is measured. */
export type AssociationMeasure = 'strength' | 'cosine' | 'jaccard';

/** A community of papers, with the concepts that they use most. */
export interface Community {
  /** Equals its place in the list: by size, then by smallest member. */
  number: number;
  /** Drawn concepts that name it, as concept numbers, best first: at most three, none if none is fit. */
  leading: number[];
  /** Readable name: its most characteristic concepts, or its first paper's title. */
  label: string;
  /** One line: more of its characteristic concepts, and its most central papers. */
  description: string;
  /** Its papers with the strongest links to the others of it, strongest first: at most three. */
  central: number[];
  papers: number;
  concepts: number;
  /** Colour slot from 0: its number, but kept from the map before where it continues one of its. */
  slot: number;
  /** How well it comes back when its papers are partitioned again, from 0 to 1, two decimals. */
  solidity: number;
  /** What it opens into, by size, then by smallest member; none where it is of one piece. */
  parts: CommunityPart[];
}

/** A sub-community; its number is its place in the list of parts. */
export interface CommunityPart {
  /** As of a community; distinct among the parts of one community. */
  leading: number[];
  label: string;
  papers: number;
  concepts: number;
  parts: CommunityPart[];
}

/** How firmly a node belongs to its community, over many runs on resampled links. */
export interface Membership {
  /** Share of the runs in which it falls in with its community, from 0 to 1, two decimals. */
  confidence: number;
  /**
   * The other communities that it falls in with most often. Given for borderline nodes alone: those
   * that leave their community in many runs, and go to the same one in many of these.
   */
  between?: number[];
}

/** How firmly every node belongs to its community, and how well each community comes back. */
export interface Memberships {
  /** How many runs were made; 0 where none was. */
  runs: number;
  /** By paper number; empty where no run was made. */
  papers: Partial<Membership>[];
  /** By drawn concept number; empty for one that came onto the map after the runs. */
  concepts: Partial<Membership>[];
  /** By community number. */
  solidity: number[];
}

/**
 * Each node's place among the parts of its community, then among the parts of that part; as long as
 * it is divided.
 */
export interface Division {
  /** By paper number. */
  papers: number[][];
  /** By drawn concept number. */
  concepts: number[][];
}

/**
 * Every paper and drawn concept in its community. Communities are numbered by papers (descending),
 * then by smallest paper.
 */
export interface Partition {
  /** Community of each paper, by paper number. */
  papers: number[];
  /** Community of each drawn concept, by concept number. */
  concepts: number[];
  /** How many communities there are. */
  count: number;
  /** Of the papers' communities on the graph that was partitioned; 0 where it has no links. */
  modularity: number;
}

/** A place on the map. Units: pixels of the nominal 1,110 x 790 map at the zoom that fits it. */
export interface Position {
  x: number;
  y: number;
}

/** The places of all papers and drawn concepts. */
export interface Layout {
  /** By paper number. */
  papers: Position[];
  /** By drawn concept number. */
  concepts: Position[];
}

/** A measure of all papers and drawn concepts. */
export interface NodeMeasure {
  /** By paper number. */
  papers: number[];
  /** By drawn concept number. */
  concepts: number[];
}

/** How a node stands between communities, by its mention links; six significant digits. */
export interface BridgeMeasures {
  /** How evenly its links are spread over communities, in [0, 1); 0 where all lead to one. */
  participation: number;
  /** The part of the shortest paths between all other nodes that pass through it, from 0 to 1. */
  betweenness: number;
}

/** What a mapped paper is, without its abstract. */
export interface MapPaper
  extends Position,
    Partial<Membership>,
    BridgeMeasures,
    Omit<Paper, 'abstract'> {
  community: number;
  /** Its place among the parts of its community, and among the parts of that. */
  parts: number[];
}

/** A drawn concept. One that an edit brought onto the map has no measured membership. */
export interface MapConcept extends Position, Partial<Membership>, BridgeMeasures {
  id: string;
  label: string;
  variants: ConceptVariant[];
  /** Document frequency. */
  papers: number;
  community: number;
  /** Its place among the parts of its community, and among the parts of that. */
  parts: number[];
  /** Ids of the next broader concepts; they are drawn as well. Left out where there are none. */
  broader?: string[];
  sense?: ConceptSense;
  /** The user's edits keep it drawn, however few papers mention it. */
  kept?: true;
}

/** Counts of a whole dataset, shown beside the map. */
export interface DatasetCounts {
  papers: number;
  withAbstract: number;
  /** Drawn concepts. */
  concepts: number;
  /** Every concept, drawn or not. */
  allConcepts: number;
  mentionLinks: number;
  cooccurrenceLinks: number;
  similarityLinks: number;
  communities: number;
}

/** Versions of the software that a map was made with. */
export interface SoftwareVersions {
  throughline: string;
  /** Of the library that tells the classes of words. */
  compromise: string;
}

/** Structure: all that is needed to draw and explore the map. */
export interface DatasetStructure {
  format: 'throughline';
  version: number;
  name: string;
  /** SHA-256, hex, over the accepted papers in canonical JSON, sorted by id. */
  inputHash: string;
  /** Left out in maps from before it was recorded. */
  software?: SoftwareVersions;
  options: BuildOptions;
  counts: DatasetCounts;
  /** Of the partition on the graph that was partitioned; 0 where that graph has no links. */
  modularity: number;
  /** Runs on resampled links over which memberships were measured. */
  runs: number;
  papers: MapPaper[];
  /** Drawn concepts; their place is their concept number. */
  concepts: MapConcept[];
  communities: Community[];
  mentions: MentionLink[];
  cooccurrences: CooccurrenceLink[];
  similarities: SimilarityLink[];
  /** What testing all pairs against chance gave, linked or not. */
  tests: { cooccurrences: LinkTests; similarities: LinkTests };
  /**
   * Pairs of drawn concepts whose mentions overlap somewhere in the text though neither is broader; their
   * co-occurrence says nothing. The lower number first, ordered by their ends.
   */
  overlapping: [number, number][];
  /** The edits of the user's curation in order; left out where there was none. */
  curation?: CurationOutcome[];
  /** Against the map near which this one was laid out; left out where there was none. */
  change?: MapChange;
}

/** A concept that is not drawn; its number is the count of drawn concepts plus its place. */
export interface UndrawnConcept {
  id: string;
  label: string;
  variants: ConceptVariant[];
  broader?: string[];
  sense?: ConceptSense;
}

/** A concept named in one paper: where, and how much the paper is about it. */
export interface PaperConcept {
  concept: number;
  weight: number;
  form: string;
  mentions: Omit<ConceptMention, 'paper'>[];
}

/** One paper's text and evidence. */
export interface PaperText {
  abstract?: string;
  sentences: PaperSentences;
  /** Drawn and undrawn, best first. */
  concepts: PaperConcept[];
}

/** Texts: arrive after the structure. */
export interface DatasetTexts {
  format: 'throughline-texts';
  version: number;
  inputHash: string;
  undrawn: UndrawnConcept[];
  /** By paper number. */
  papers: PaperText[];
}

/** What is new, gone and elsewhere among the nodes of one kind; numbers ascend. */
export interface NodeChange<Gone> {
  added: number[];
  /** In the order in which they stood on the map before. */
  gone: Gone[];
  /** Changed their community, or went farther than 55 pixels. */
  moved: number[];
}

/** How a map differs from the one near which it was laid out. */
export interface MapChange {
  papers: NodeChange<{ id: string; title: string }>;
  concepts: NodeChange<{ id: string; label: string }>;
  communities: {
    /** By number, the community of the map before that it continues, or `null`. */
    continued: (number | null)[];
    /** Those of the map before that none continues. */
    gone: { number: number; label: string }[];
  };
  /** Pixels between the two places of the papers that both maps have: the median, 0 of none. */
  medianDistance: number;
}

/** All that a build publishes. */
export interface PublishedDataset {
  structure: DatasetStructure;
  texts: DatasetTexts;
}

/** Every choice of a build, as it is stored in the dataset. */
export interface BuildOptions {
  /** Papers that must share a concept before it is drawn. At least 1. */
  minPapers: number;
  /** Feeds every random choice. Unsigned 32-bit integer. */
  seed: number;
  /** Of community detection: above 1 gives more and smaller communities. Positive. */
  resolution: number;
  /** By which a concept's closest links are chosen, and their weight. */
  association: AssociationMeasure;
  /** The user's own list of terms; left out where there was none. */
  vocabulary?: VocabularyUse;
  /** `inputHash` of the map near which this one was laid out; left out where there was none. */
  previous?: string;
}

/** Which vocabulary a build used. */
export interface VocabularyUse {
  /** How many terms it has. */
  terms: number;
  /** SHA-256, hex, over its terms as JSON. */
  hash: string;
}

/**
 * The options that a check of robustness varies, one at a time. Of `previous`, the map near which a map
 * was found, the one value is 0: none.
 */
export type VariedOption = 'previous' | 'minPapers' | 'resolution' | 'seed';

/** What a map is like with one option changed. */
export interface RobustnessVariant {
  varied: VariedOption;
  value: number;
  communities: number;
  /** Adjusted Rand index of its papers' communities and the map's: 1 where they are the same. */
  ari: number;
}

/** How well a community of the map is found again. */
export interface CommunityPersistence {
  number: number;
  /** Mean, over the variants, of the Jaccard similarity to the community there that is most like it. */
  persistence: number;
  /** The least of these. */
  least: number;
  /** Variants in which it is at least a half. */
  kept: number;
}

/** How well a concept stays in its community. */
export interface ConceptPersistence {
  id: string;
  /** Variants in which it is drawn, in the community that its own one is kept as. */
  kept: number;
}

/** Which communities and top concepts of a map persist when its options vary. */
export interface RobustnessReport {
  /** That of the map. */
  inputHash: string;
  variants: RobustnessVariant[];
  /** By number. */
  communities: CommunityPersistence[];
  /** The leading concepts of the communities and those of most papers, by concept number. */
  concepts: ConceptPersistence[];
}

/** The stages from files to a map, in order. */
export type Stage =
  | 'reading'
  | 'concepts'
  | 'graph'
  | 'bridges'
  | 'neighbors'
  | 'communities'
  | 'layout'
  | 'dataset';

/** How far one stage has come. */
export interface StageProgress {
  stage: Stage;
  done: number;
  total: number;
}

/** How a driver watches and stops long work. */
export interface RunControl {
  /** Is told each time a stage has come further. */
  progress(event: StageProgress): void;
  /**
   * Called between pieces of work of some ten milliseconds. The driver may let its event loop
   * turn; rejects or throws the driver's own abort error when the run was cancelled.
   */
  checkpoint(): Promise<void>;
}

/** A node of the map. */
export interface NodeRef {
  kind: 'paper' | 'concept';
  /** Paper number or drawn concept number. */
  number: number;
}

/**
 * A part of a dataset: nodes and the links of every kind between them. What the page shows, and
 * what an export writes. Numbers ascend; links are ordered by their ends.
 */
export interface Subgraph {
  papers: number[];
  concepts: number[];
  mentions: MentionLink[];
  cooccurrences: CooccurrenceLink[];
  similarities: SimilarityLink[];
}

/** Keyphrase quality of the program, as `throughline evaluate` measured it and `public/quality` holds it. */
export interface PublishedQuality {
  /** Of the program. */
  version: string;
  sets: {
    name: string;
    /** Abstracts. */
    papers: number;
    ranking: string;
    /** In per cent, each the mean over abstracts, of the first `cut` keyphrases. */
    scores: { cut: number; precision: number; recall: number; f1: number }[];
  }[];
}
