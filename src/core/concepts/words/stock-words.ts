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
import { wordSet } from './word-set.ts';

/** "The results of this paper are a contribution to …" */
const BARRIER_NOUNS = `paper article manuscript dissertation author researcher coauthor literature
  result finding conclusion contribution copyright drawback shortcoming advantage disadvantage merit
  importance significance usefulness aim goal objective purpose attempt effort motivation
  majority plethora myriad multitude wealth lot plenty handful couple dozen amount extent respect regard
  manner fashion fact reason thing idea insight interest
  introduction overview summary discussion explanation addition contrast lack need ability
  year month week decade today january february march april june july august september october
  november december
  state-of-the-art sota fig appendix eq url http https www doi isbn copyright vol pp`;

/** "We propose a novel and effective approach with promising results for various settings." */
const BARRIER_ADJECTIVES = `new novel recent current previous prior existing earlier latest later present
  contemporary usual typical particular certain different various diverse several numerous multiple many
  additional further extra other alternative main major minor key
  important significant crucial vital valuable useful helpful beneficial necessary
  possible available applicable suitable appropriate proper relevant related respective corresponding
  good better best bad worse worst great greater excellent outstanding superior inferior
  promising encouraging impressive remarkable notable noteworthy interesting surprising
  competitive comparable favorable satisfactory acceptable reasonable effective ineffective successful
  unsuccessful viable feasible impractical intriguing exciting
  higher highest lower lowest bigger smaller smallest larger largest longer shorter stronger weaker faster slower
  richer deeper wider broader easier harder simpler
  huge vast tiny extensive comprehensive thorough entire whole overall wide
  difficult challenging tedious cumbersome easy-to-use user-friendly cost-effective time-consuming well-known
  well-established so-called widely-used cutting-edge ground-breaking groundbreaking
  unique original innovative aforementioned above-mentioned following subsequent preceding latter former next last
  ongoing emerging growing increasing increased decreasing decreased
  considerable substantial sufficient insufficient adequate inadequate
  ranging proposed presented described introduced developed obtained used employed considered discussed
  reported studied investigated analyzed examined observed derived shown given based chosen selected desired needed
  required expected improved suggested conducted performed achieved demonstrated identified
  compared associated involved resulting underlying
  clear obvious evident apparent able unable likely unlikely capable aware responsible worth ready due akin
  out-of-the-box far-reaching in-depth up-to-date ever-increasing long-standing longstanding
  first second third fourth fifth`;

/** Verbs that taggers take for nouns or modifiers: "our experiments show gains", "the study aims". */
const BARRIER_VERBS = `propose introduce develop obtain use employ consider discuss describe
  investigate analyze examine observe derive show give choose require expect improve enhance
  provide offer achieve perform demonstrate reveal indicate suggest find identify determine evaluate assess
  address tackle solve seek concentrate involve include contain consist comprise
  allow enable permit make take lead cause yield produce generate create
  become remain seem appear prove tend depend rely exist occur arise happen
  exploit leverage utilize adopt combine highlight emphasize outline exhibit
  conduct carry conclude summarize argue claim discover establish verify confirm
  refer correspond vary differ begin continue keep hold bring come go get put run
  help assist facilitate ensure guarantee outperform surpass exceed
  mention illustrate clarify explain handle deal cope overcome avoid prevent suffer
  motivate inspire see look say think believe call ask stay beat incorporate integrate compare showcase emerge excel preserve`;

/** "A method for this task." */
const EMPTY_NOUNS = `method methodology approach technique procedure strategy scheme solution tool
  framework model problem task application implementation experiment experimentation
  evaluation analysis performance quality efficiency effectiveness property characteristic feature factor
  component element unit object entity structure form pattern aspect
  data dataset set information material measure metric criterion measurement test
  research study work survey report chapter section review science discipline community program
  user participant subject individual people person design project activity action
  operation concept notion definition principle rule relationship relation connection interaction
  size length width height depth dimension scale space class category group
  standard guideline benchmark baseline sample expert practitioner
  stage version variant extension paradigm pipeline area region site event
  phenomenon trend score capability improvement enhancement capacity
  number quantity range series kind type sort part portion piece rest degree level magnitude order
  way means sense view viewpoint perspective point issue question challenge difficulty limitation
  benefit role impact influence implication consequence effect outcome example instance variety combination
  time day hour minute century era age past future utility usage requirement possibility opportunity
  potential emphasis concern consideration change increase decrease reduction gain growth difference
  similarity comparison field domain topic direction line avenue
  hypothesis assumption argument evidence proof description illustration observation
  basis foundation context situation circumstance condition setting scenario
  theory practice experience success failure progress advance advancement development
  place position location side end beginning start middle presence absence existence
  value total average mean percentage percent ratio rate proportion term word name title phrase
  turn detail choice option step phase member case focus attempt understanding
  selection collection construction adoption investigation exploration examination assessment
  validation verification setup configuration modification generalization support making functionality
  input output response source resource demonstration feasibility availability hand side
  access advent alternative appearance arrangement behalf cause chance circumstance commonality counterpart
  correctness coverage creation deficiency deployment dependence desire diversity drop ease emergence essence
  establishment exception expectation facet fit flexibility form generality guidance half history hope inability
  inclusion incorporation indication ingredient inquiry insufficiency intention interplay involvement item
  key launch leading limit location look mode momentum move multiplicity nature necessity novelty obstacle
  occurrence offering origin pace parity permission pitfall plan popularity precedent premise preparation
  presentation profile proliferation prominence promise proposal prospect provision push readiness realization
  reality reference refinement regime reliance remainder replacement request resemblance resort restriction
  return rise scarcity scope shift showcase simplicity soundness spread standpoint start statement strength
  subset suitability superiority supplement surge surprise target tendency thing track trade-off tradeoff
  unity update upgrade utilization validity versatility viability weakness willingness worth yield
  gap answer content matter attribute body sum feasibility fraction collaboration counterpart account
  characterization requirement respect company light building block working driver enabler barrier
  highlight root foundation footprint byproduct variation composition counterpart intersection
 par top face bottom up struggle ease edge
  family pair link decision device hand meaning answering engagement weighting
  association formation identification alteration status candidate expense doubt agreement background
  right demand open read fail base team submission pre post non multi sub inter intra anti semi cross self co
  subject participant arm cohort comparator outcome finding`;

/** Alone they could stand in any paper of a field; together they name things: "information system". */
const BROAD_NOUNS = `system process technology environment world society service product parameter variable function
  mechanism behavior algorithm complexity population cost price user information
  knowledge skill language network training data computer machine software management policy
  human text image patient disease group organization industry student child`;

/** "An efficient method", "experimental analysis", "a large system". */
const PLAIN_MODIFIERS = `efficient inefficient robust flexible accurate precise reliable fast slow simple easy powerful strong weak
  experimental empirical theoretical numerical practical qualitative
  complex complicated sophisticated advanced ideal optimal suboptimal near-optimal
  standard normal regular ordinary common general generic specific special basic fundamental essential central
  principal primary secondary core critical large small high low long short broad narrow full partial total
  internal external inner outer popular traditional conventional classical modern
  universal global local direct indirect dynamic static technical scientific academic positive negative
  large-scale small-scale end-to-end real-world real actual true false correct
  joint unified systematic complete incomplete initial final early late limited rapid early late single individual separate
  free explicit implicit inherent specialized foundational adaptive versatile concrete meaningful similar same detailed hard intermediate baseline target promising rigorous
  intricate mere distinct extraneous fine coarse`;

/** Phrases whose words are content words elsewhere. */
export const STOCK_PHRASES: readonly (readonly string[])[] = [
  ['state', 'of', 'the', 'art'],
  ['rule', 'of', 'thumb'],
  ['de', 'facto'],
  ['vice', 'versa'],
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
