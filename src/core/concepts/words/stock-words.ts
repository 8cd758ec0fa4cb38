/**
 * Stock words of academic prose, in any field: what papers say about themselves, never what they
 * are about. No word stands here because of one corpus.
 *
 * Four kinds, by what they leave of a phrase:
 *   barrier  ends a candidate wherever it stands: "novel", "paper", "propose"
 *   empty    says nothing alone or under a plain modifier: "method", "efficient method"
 *   broad    says nothing alone, but something together: "information system"
 *   plain    an adjective that adds nothing to an empty or broad noun: "efficient", "experimental"
 */
import { wordSet } from '../../shared/word-set.ts';

/** "The results of this paper are a contribution to …" */
const BARRIER_NOUNS = `
  ability accordance addition advantage aim amount appendix april article attempt august author
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

/** "A method for this task." */
const EMPTY_NOUNS = `
  absence access account action activity adoption advance advancement advent age agreement
  alteration analysis answer answering anti appearance applicability application approach area
  argument arm arrangement aspect assessment association assumption attribute availability avenue
  average background barrier base baseline basis beginning behalf benchmark benefit block body
  bottom breakthrough building byproduct candidate capability capacity case category century
  challenge chance change chapter characteristic characterization choice circumstance class co
  cohort collaboration collection combination commonality community company comparator comparison
  component composition comprehensiveness concept concern condition configuration connection
  consequence consideration construction content context correctness correspondence counterpart
  coverage creation criterion cross dataset day decision decrease deficiency definition degree
  demand demonstration dependence deployment depth description design desire detail determination
  development device difference difficulty dimension direction discipline discrepancy diversity
  domain doubt driver drop ease edge effect effectiveness efficiency element emergence emphasis
  enabler end enhancement entity era essence establishment evaluation event evidence examination
  example exception existence expectation expense experience experiment experimentation expert
  exploration extension face facet factor fail failure family feasibility feature field fit
  flexibility focus footprint form formation foundation fraction framework frontier functionality
  future gain gap generality generalization growth guidance guideline half hallmark hand height
  hinge history hope hour hypothesis identification illustration impact implementation implication
  improvement inability inclusion incorporation increase indication individual influence
  ingredient input inquiry instance insufficiency intention inter interaction interplay
  intersection intra investigation involvement issue item kind launch leading length
  level light limit limitation line link location magnitude making manifestation material
  matter mean meaning means measure measurement member method methodology metric middle minute
  mode model modification momentum move multi multiplicity name nature necessity non notion
  novelty number object observation obstacle occurrence offering open operation opportunity option
  order origin outcome output pace pair par paradigm parity part participant past pattern
  people percent percentage performance permission person perspective phase phenomenon phrase
  piece pipeline pitfall place plan point popularity portion position possibility post potential
  practicality practice practitioner pre precedent premise preparation presence presentation
  principle problem procedure profile program progress project proliferation prominence promise
  proof property proportion proposal prospect provision push quality quantity question range rate
  ratio read readiness reality realization reduction reference refinement regime region relation
  relationship reliance remainder replacement report request requirement research
  resemblance resort resource response rest restriction return review right rise role root rule
  sample scale scarcity scenario scheme science scope score section selection self semi sense
  series set setting setup shift side similarity simplicity site situation size solution sort
  soundness source space spread stage standard standpoint start statement status step strategy
  strength structure struggle study sub subject submission subset success suitability sum
  superiority supplement support surge surprise survey synergy target task team technique tendency
  term test theory time title tool top topic total track trade-off tradeoff trend turn type
  understanding unit unity up update upgrade usage utility utilization validation validity value
  variant variation variety verification versatility version viability view viewpoint way weakness
  width willingness word work working`;

/** Alone they could stand in any paper of a field; together they name things: "information system". */
const BROAD_NOUNS = `
  algorithm behavior child complexity computer cost data disease environment function group human
  image industry information knowledge language machine management mechanism network organization
  parameter patient policy population price process product service skill society software student
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

/** Phrases whose words are content words elsewhere. */
export const STOCK_PHRASES: readonly (readonly string[])[] = [
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

/** Singular, lower-case, American. */
export const BARRIER_WORDS: ReadonlySet<string> = wordSet(
  BARRIER_NOUNS,
  BARRIER_ADJECTIVES,
  ...[...wordSet(BARRIER_VERBS)].map(inflections),
);
export const EMPTY_WORDS: ReadonlySet<string> = wordSet(EMPTY_NOUNS);
export const BROAD_WORDS: ReadonlySet<string> = wordSet(BROAD_NOUNS);
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(PLAIN_MODIFIERS);

/** Returns a regular verb with its forms in -s and -ing: "use uses using". */
function inflections(verb: string): string {
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|ch|sh)$/.test(verb)
    ? `${verb}es`
    : `${verb.replace(/(?<=[^aeiou])y$/, 'ie')}s`;
  return `${verb} ${third} ${stem}ing`;
}
