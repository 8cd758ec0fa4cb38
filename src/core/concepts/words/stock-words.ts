/**
 * Stock words of academic prose, in any field: what papers say about themselves, never what they
 * are about. No word stands here because of one corpus.
 *
 * Five kinds, by what they leave of a phrase:
 *   barrier    ends a candidate wherever it stands: "novel", "paper", "propose"
 *   discourse  says nothing alone or with its like: "method", "efficient method", "baseline method"
 *   vague      the same, unless a paper is about it: "concept", "similarity"; discourse and vague
 *              words are the empty ones
 *   broad      says nothing alone, but something together: "information system"
 *   plain      an adjective that adds nothing to an empty or broad noun: "efficient", "experimental"
 */
import { wordSet } from '../../shared/word-set.ts';

/** "The results of this paper are a contribution to …" */
const BARRIER_NOUNS = `
  accordance addition advantage aim amount appendix april article attempt august author
  coauthor conclusion conjunction contrast contribution copyright couple decade december
  disadvantage discussion dissertation doi dozen drawback effort entirety eq explanation extent
  fact fashion february fig finding goal groundwork handful http https idea importance insight
  interest introduction isbn january july june lack literature lot majority manner manuscript
  march merit month motivation multitude myriad need november objective october overview paper
  plenty plethora pp purpose realm reason regard researcher respect result september shortcoming
  significance sota state-of-the-art summary thing today url usefulness vol wealth week www year`;

/** "We propose a novel and effective approach with promising results for various settings." */
const BARRIER_ADJECTIVES = `
  able above-mentioned acceptable achieved acting additional adequate aforementioned akin
  alternative analyzed apparent applicable appropriate associated available aware bad based
  belonging beneficial best better bigger broader capable certain challenging changing chosen
  clear comparable compared competitive comprehensive conducted considerable considered
  contemporary corresponding cost-effective crucial cumbersome current cutting-edge decreased
  decreasing deeper demonstrated derived described desired developed different difficult discussed
  diverse due earlier easier easy-to-use effective emerging employed encouraging entire
  ever-increasing evident examined excellent exciting existing expected exploring extensive extra
  far-reaching faster favorable feasible fifth first focusing following former fourth further
  given good great greater ground-breaking groundbreaking growing harder helpful higher highest
  huge identified important impractical impressive improved in-depth inadequate increased
  increasing ineffective inferior innovative insufficient interesting intriguing introduced
  investigated involved key larger largest last later latest latter likely long-standing longer
  longstanding lower lowest main major many minor multiple necessary needed new next notable
  noteworthy novel numerous observed obtained obvious ongoing original other out-of-the-box
  outstanding overall particular performed possible preceding present presented previous prior
  promising prone proper proposed ranging ready reasonable recent related relevant remarkable
  reported representing required respective responsible resulting richer satisfactory second
  selected several shorter shown significant simpler slower smaller smallest so-called starting
  stronger studied studying subsequent substantial successful sufficient suggested suitable
  superior supporting surprising tedious third thorough time-consuming tiny typical unable
  underlying unique unlikely unsuccessful up-to-date used useful user-friendly usual valuable
  various vast viable vital weaker well-established well-known whole wide widely-used wider worse
  worst worth`;

/** Verbs that taggers take for nouns or modifiers: "our experiments show gains", "the study aims". */
const BARRIER_VERBS = `
  achieve address adopt allow analyze appear argue arise ask assess assist avoid beat become begin
  believe bring call carry cause choose claim clarify combine come compare comprise concentrate
  conclude conduct confirm consider consist contain continue cope correspond create deal
  demonstrate depend derive describe determine develop differ discover discuss emerge emphasize
  employ enable enhance ensure entail establish evaluate examine exceed excel exhibit exist expect
  explain exploit facilitate find generate get give go guarantee handle happen help highlight hold
  identify illustrate improve include incorporate indicate inspire integrate interfere introduce
  investigate involve keep lead leverage look make mention motivate observe obtain occur offer
  outline outperform overcome perform permit preserve prevent produce propose prove provide put
  refer rely remain require reveal run say see seek seem serve show showcase solve stay suffer
  suggest summarize surpass tackle take tend think use utilize vary verify yield`;

/** First parts of compounds that a blank has cut off: "pre training". */
const PREFIXES = `anti co cross inter intra multi non par post pre self semi sub up`;

/** What papers say of research itself: "a method for this task", "the results of our evaluation". */
const DISCOURSE_NOUNS = `
  ability absence account adoption advance advancement advent age agreement analysis appearance
  applicability application approach area argument arm aspect assessment assumption availability
  avenue average background baseline basis beginning behalf benchmark benefit bottom breakthrough
  byproduct candidate capability capacity century challenge chance change chapter characteristic
  characterization choice circumstance class combination commonality company comparator comparison
  component comprehensiveness concern consequence consideration counterpart creation criterion
  dataset day decrease deficiency definition degree demand demonstration deployment description
  desire detail determination development difference difficulty direction doubt drop ease
  effectiveness emphasis enabler end enhancement essence establishment evaluation evidence
  examination example existence expectation expense experience experiment experimentation facet
  fail feasibility flexibility focus form framework functionality future gain gap guidance
  guideline half hallmark hand hinge history hope hour illustration impact implementation
  implication improvement inability inclusion incorporation increase indication instance
  insufficiency intention investigation involvement issue item kind launch leading length level
  light limit limitation line making matter mean means measure method methodology middle minute
  model move multiplicity necessity notion novelty number obstacle occurrence offering open
  opportunity option origin outcome pace part past percent percentage performance perspective
  piece pitfall portion possibility potential practicality practice practitioner preparation
  presence presentation principle problem procedure progress proliferation prominence promise
  proportion proposal prospect provision push question range rate ratio read readiness reality
  realization refinement regime remainder report request requirement research resemblance resort
  rest restriction return review rise scenario scheme scope score set setting setup shift
  situation size solution sort soundness standard standpoint start statement step strategy
  struggle study submission success suitability sum superiority supplement surge survey task team
  technique test title tool top topic total track trade-off tradeoff trend turn upgrade usage
  utilization validation variety versatility version viability view viewpoint way weakness width
  willingness work working`;

/** Too wide to say anything in passing, yet some papers are about them: "concept", "similarity". */
const VAGUE_NOUNS = `
  access action activity alteration answer answering arrangement association attribute barrier
  base block body building category cohort collaboration collection community composition concept
  condition configuration connection construction content context correctness correspondence
  coverage decision dependence depth design device dimension discipline discrepancy diversity
  domain driver edge effect efficiency element emergence entity era event exception expert
  exploration extension face factor failure family feature field fit footprint formation
  foundation fraction frontier generality generalization growth height hypothesis identification
  individual influence ingredient input inquiry interaction interplay intersection link location
  magnitude manifestation material meaning measurement member metric mode modification momentum
  name nature object operation order output pair paradigm parity participant pattern people
  permission person phase phenomenon phrase pipeline place plan point popularity position
  precedent premise profile program project proof property quality quantity reduction reference
  region relation relationship reliance replacement resource response right role root rule sample
  scale scarcity science section selection sense series side similarity simplicity site
  source space spread stage status strength structure subject subset support surprise synergy
  target term theory time type understanding unit unity update utility validity variant variation
  verification word case value observation tendency`;

/** Alone they could stand in any paper of a field; together they name things: "information system". */
const BROAD_NOUNS = `
  algorithm behavior child complexity computer cost data disease environment function group human
  image industry information knowledge language learning machine management mechanism modeling network organization
  parameter patient policy population price process processing product service skill society software student
  system technology text training user variable world`;

/** "An efficient method", "experimental analysis", "a large system". */
const PLAIN_MODIFIERS = `
  academic accurate actual adaptive advanced basic broad central classical coarse common compact
  complete complex complicated concrete conventional core correct critical detailed direct
  distinct dynamic early easy efficient empirical end-to-end essential experimental explicit
  external extraneous false fast final fine flexible foundational free full fundamental general
  generic global hard high ideal implicit incomplete indirect inefficient inherent initial inner
  intermediate internal intricate joint large large-scale late limited local long low meaningful
  mere modern narrow near-optimal negative normal numerical old optimal ordinary outer partial
  plain popular positive powerful practical precise primary principal prone qualitative rapid real
  real-world regular relative reliable rigorous robust same scientific secondary separate short
  similar simple single slow small small-scale sophisticated special specialized specific stable
  static strong suboptimal systematic technical theoretical traditional true unified universal
  versatile weak`;

/** Of the plain modifiers, those that praise or place a thing and never name a kind of it. */
const EVALUATIVE_MODIFIERS = `
  accurate actual advanced common complicated conventional correct efficient essential excellent
  final flexible ideal inefficient intricate meaningful mere modern ordinary popular powerful
  practical precise rapid rigorous robust sophisticated standard suboptimal traditional typical
  versatile`;

/** Phrases whose words are content words elsewhere. */
export const STOCK_PHRASES: readonly (readonly string[])[] = [
  ['ablation', 'study'],
  ['paradigm', 'shift'],
  ['building', 'block'],
  ['state', 'of', 'the', 'art'],
  ['rule', 'of', 'thumb'],
  ['de', 'facto'],
  ['vice', 'versa'],
  ['ad', 'hoc'],
  ['in', 'silico'],
  ['in', 'situ'],
  ['in', 'vitro'],
  ['in', 'vivo'],
];

/** The stock verbs in all their forms: "call", "calls", "calling". */
export const STOCK_VERBS: ReadonlySet<string> = wordSet(
  ...[...wordSet(BARRIER_VERBS)].map(inflections),
);

/** Singular, lower-case, American. */
export const BARRIER_WORDS: ReadonlySet<string> = new Set([
  ...wordSet(BARRIER_NOUNS, BARRIER_ADJECTIVES),
  ...STOCK_VERBS,
]);
export const DISCOURSE_WORDS: ReadonlySet<string> = wordSet(DISCOURSE_NOUNS);
export const VAGUE_WORDS: ReadonlySet<string> = wordSet(VAGUE_NOUNS);
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...DISCOURSE_WORDS,
  ...VAGUE_WORDS,
  ...wordSet(PREFIXES),
]);
/** Heads that add nothing to the term before them: "transformer framework", "reasoning ability". */
export const LIGHT_HEADS: ReadonlySet<string> = wordSet(`
  ability aim application approach baseline benchmark capability challenge component dataset
  demonstration effectiveness evaluation experiment experimentation framework implementation
  improvement issue limitation performance perspective phase pipeline requirement research result
  scenario setting setup solution stage step strategy study task technique tool usage work`);

/** Heads that leave nothing under an adjective: "astonishing success", "principled way". */
export const DRY_HEADS: ReadonlySet<string> = wordSet(`
  approach challenge choice counterpart effort gain improvement issue limitation progress result
  scenario setting solution step success way`);

/** The same where the term stands alone as well: "attention mechanism", but "diffusion process". */
export const FORMAL_HEADS: ReadonlySet<string> = wordSet('architecture mechanism');

/** The same of terms of several words: "deep learning model", but "diffusion model". */
export const NAMING_HEADS: ReadonlySet<string> = wordSet(`
  algorithm analysis architecture mechanism method model paradigm problem procedure process scheme`);

export const BROAD_WORDS: ReadonlySet<string> = wordSet(BROAD_NOUNS);
export const EVALUATIVE_WORDS: ReadonlySet<string> = wordSet(EVALUATIVE_MODIFIERS);
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(PLAIN_MODIFIERS);

/** Returns a regular verb with its forms in -s and -ing: "use uses using". */
function inflections(verb: string): string {
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|ch|sh)$/.test(verb)
    ? `${verb}es`
    : `${verb.replace(/(?<=[^aeiou])y$/, 'ie')}s`;
  return `${verb} ${third} ${stem}ing`;
}
