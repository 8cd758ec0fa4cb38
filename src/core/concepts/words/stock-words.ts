/**
 * Stock words of academic prose, in any field: what papers say about themselves, never what they
 * are about. No word stands here because of one corpus.
 *
 * Three strengths. A barrier ends a candidate wherever it stands ("novel", "paper", "propose"). A
 * generic noun may be part of a term ("finite element method") and is none alone ("method"). A
 * plain modifier gives a generic noun no content ("efficient method") and may open a term whose
 * head has some ("efficient attention").
 */
import { wordSet } from './word-set.ts';

/** "The results of this paper are a contribution to …" */
const BARRIER_NOUNS = `paper article manuscript dissertation author researcher coauthor literature
  result finding conclusion contribution drawback shortcoming advantage disadvantage merit
  importance significance usefulness aim goal objective purpose attempt effort motivation
  majority plethora myriad multitude variety wealth lot plenty handful couple dozen
  amount extent respect regard manner fashion aspect fact reason
  interest attention-span thing idea intuition insight
  example instance overview introduction summary discussion demonstration explanation
  addition contrast absence presence existence lack
  need ability usage
  year month week decade today january february march april june july august september october
  november december
  state-of-the-art sota art
  figure fig appendix eq url http https www doi isbn copyright vol pp`;

/** "We propose a novel and effective approach with promising results for various settings." */
const BARRIER_ADJECTIVES = `new novel recent current previous prior existing earlier early late latest later present
  contemporary usual typical particular certain different various diverse several numerous multiple many
  additional further extra other alternative main major minor key
  important significant crucial critical-for vital valuable useful helpful beneficial necessary
  possible available applicable suitable appropriate proper relevant related respective corresponding
  good better best bad worse worst great greater excellent outstanding superior inferior
  promising encouraging impressive remarkable notable noteworthy interesting surprising
  competitive comparable favorable satisfactory acceptable reasonable effective ineffective successful
  unsuccessful viable feasible impractical
  higher highest lower lowest bigger smaller smallest larger largest longer shorter stronger weaker faster slower
  richer deeper wider broader easier harder simpler
  huge vast tiny extensive comprehensive thorough entire whole overall
  difficult challenging tedious cumbersome
  easy-to-use user-friendly cost-effective time-consuming well-known well-established so-called widely-used
  cutting-edge ground-breaking groundbreaking
  unique original innovative
  aforementioned above-mentioned following subsequent preceding latter former next last final
  ongoing emerging growing increasing increased decreasing decreased
  considerable substantial sufficient insufficient adequate inadequate
  proposed presented described introduced developed obtained used employed applied considered discussed
  reported studied investigated analyzed examined observed derived shown given based chosen selected desired needed
  required expected improved suggested conducted carried performed achieved demonstrated identified
  compared associated involved resulting underlying
  clear obvious evident apparent detailed
  able unable likely unlikely capable aware responsible worth ready due
  out-of-the-box far-reaching in-depth up-to-date ever-increasing long-standing
  first second third fourth fifth`;

/** Verbs that taggers take for nouns or modifiers: "our experiments show gains", "the study aims". */
const BARRIER_VERBS = `propose introduce develop obtain use employ apply consider discuss
  investigate analyze examine observe derive show give choose require expect improve enhance
  provide offer achieve perform demonstrate reveal indicate suggest find identify determine evaluate assess
  address tackle solve seek focus concentrate involve include contain consist comprise
  allow enable permit make take lead cause yield produce generate create
  become remain seem appear prove tend depend rely exist occur arise happen
  exploit leverage utilize adopt extend combine explore highlight emphasize outline present
  conduct carry conclude summarize argue claim discover establish verify confirm
  relate refer correspond vary differ follow begin continue keep hold bring come go get put run
  help assist facilitate ensure guarantee outperform surpass exceed
  mention illustrate clarify explain handle deal cope overcome avoid prevent suffer
  motivate inspire see look say think believe call work need`;

/** "A method for this task": heads and modifiers without content of their own. */
const GENERIC_NOUNS = `method methodology approach technique procedure algorithm strategy scheme solution tool
  framework model system problem task process technology application implementation experiment experimentation
  evaluation analysis performance quality efficiency effectiveness property characteristic feature factor
  parameter variable function component element unit object entity structure form pattern
  data dataset set information material resource source measure metric criterion measurement test
  research study work survey thesis report chapter section review science discipline community program
  user participant subject individual people person man woman someone
  environment world society design project activity action operation concept notion definition principle rule
  relationship relation connection link interaction input output response
  simulation computation calculation estimation behavior mechanism
  size length width height depth dimension scale space class category group cost price product service
  standard guideline benchmark baseline sample population expert practitioner
  stage version variant extension generalization paradigm pipeline complexity area region site event
  phenomenon trend score capability improvement enhancement
  number quantity range series kind type sort part portion piece rest degree level magnitude order
  way means sense view viewpoint perspective point issue question challenge difficulty limitation
  benefit role impact influence implication consequence effect outcome
  time day hour minute century era age past future use utility requirement capacity possibility opportunity
  potential emphasis concern consideration change increase decrease reduction gain loss-of growth difference
  similarity comparison field domain topic direction line avenue
  hypothesis assumption claim argument evidence proof description illustration observation
  basis foundation context situation circumstance condition setting scenario
  theory practice experience success failure progress advance development
  place position location side end beginning start middle
  value total average mean percentage percent ratio rate proportion term word name title phrase
  turn detail choice option step phase member case focus understanding
  combination integration selection collection construction
  advancement adoption investigation exploration examination assessment validation verification
  performance-gain setup configuration procedure modification
  knowledge expertise skill language network training learning-process`;

/** "An efficient method", "experimental analysis", "the whole system". */
const PLAIN_MODIFIERS = `efficient inefficient robust flexible accurate precise reliable fast slow simple easy powerful strong weak
  experimental empirical theoretical numerical computational analytical quantitative qualitative practical
  complex complicated sophisticated advanced intelligent smart ideal optimal suboptimal near-optimal
  standard normal regular ordinary common general generic specific special basic fundamental essential central
  principal primary secondary core critical large small high low long short wide broad narrow full partial total
  internal external inner outer public private open popular traditional conventional classical modern
  universal global local direct indirect dynamic static technical scientific academic positive negative
  human natural artificial large-scale small-scale end-to-end real-world real actual true false correct
  joint unified integrated systematic complete incomplete initial limited rapid single individual separate
  free explicit implicit similar same detailed hard intermediate state-of-the-art
  baseline target source benchmark research study test evaluation quality`;

/** Singular, lower-case, American. Each ends a candidate wherever it stands. */
export const BARRIER_WORDS: ReadonlySet<string> = wordSet(
  BARRIER_NOUNS,
  BARRIER_ADJECTIVES,
  BARRIER_VERBS,
);

/** Singular, lower-case, American. None is a concept alone. */
export const GENERIC_WORDS: ReadonlySet<string> = wordSet(GENERIC_NOUNS);

/** Lower-case, American. A phrase of these and generic nouns alone is no concept. */
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(PLAIN_MODIFIERS);
