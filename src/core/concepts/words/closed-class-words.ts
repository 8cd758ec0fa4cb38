/**
 * Closed-class words of English: they join or point, and no term begins, ends or runs across them.
 * Sentence behind it: "we apply it to several of these models" holds one candidate, "models".
 */
import { wordSet } from '../../shared/word-set.ts';

const DETERMINERS = `a an the this that these those such each every either neither any some all both half no none
  another other others same own several many much more most few fewer less least enough certain various numerous
  what which whose whatever whichever`;

const PRONOUNS = `i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  itself himself herself themselves ourselves oneself myself yourself who whom whoever one ones something anything nothing everything
  someone anyone everyone nobody somebody everybody there here`;

const PREPOSITIONS = `about above across after against along alongside amid among amongst around as at atop before
  behind below beneath beside besides between beyond by concerning despite down during except for from given in inside
  into like minus near of off on onto opposite out outside over past per plus regarding since than through throughout
  till to toward towards under underneath unlike until unto up upon versus via vs with within without amidst
  according due owing instead ahead`;

const CONJUNCTIONS = `and or nor but yet so if unless although though because whereas while whilst whether when whenever
  where wherever why how however therefore thus hence moreover furthermore nevertheless nonetheless otherwise
  meanwhile consequently accordingly additionally albeit provided once lest`;

const AUXILIARIES = `be am is are was were been being have has had having do does did doing done can could may might must
  shall should will would ought cannot need needs let lets`;

const ADVERBS = `not never ever always often sometimes usually rarely seldom again also too very quite rather really
  just only even still already almost nearly about roughly approximately mostly mainly largely merely simply
  especially particularly specifically generally typically commonly frequently recently currently previously
  now then soon later earlier ago first firstly second secondly third thirdly finally lastly next respectively
  together apart alone else perhaps maybe indeed well far further farther away back forth yes
  namely mainly overly highly completely entirely totally extremely increasingly significantly substantially considerably
  dramatically remarkably notably greatly strongly slightly relatively comparatively fairly reasonably
  easily readily directly indirectly actually originally initially eventually ultimately simultaneously
  notably newly widely broadly closely carefully efficiently effectively successfully automatically accurately
  potentially possibly probably likely presumably surprisingly interestingly importantly
  consistently continuously constantly primarily essentially basically practically virtually
  hereby herein thereby therein thereof whereby wherein i.e e.g etc et al cf viz ie eg ibid
  yet else thereafter hitherto henceforth likewise similarly conversely both altogether afterwards overall
  correctly properly appropriately exactly precisely clearly obviously naturally necessarily separately jointly
  purely solely exclusively thoroughly extensively rapidly quickly slowly gradually suddenly immediately
  more less most least better best worse worst`;

const NUMBER_WORDS = `zero two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty
  forty fifty hundred hundreds thousand thousands million millions billion billions dozen dozens first second third
  fourth fifth sixth seventh eighth ninth tenth once twice thrice`;

/** Lower-case. Every one is a barrier between candidates. */
export const CLOSED_CLASS_WORDS: ReadonlySet<string> = wordSet(
  DETERMINERS,
  PRONOUNS,
  PREPOSITIONS,
  CONJUNCTIONS,
  AUXILIARIES,
  ADVERBS,
  NUMBER_WORDS,
);
