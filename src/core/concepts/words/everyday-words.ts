/**
 * Nouns of everyday English: what people speak of at home, on the street and in the news. In a paper
 * such a word is mostly a manner of speaking ("has trouble with", "opens the door to", "a leap in
 * speed"), so it needs more support than a rare word before it is a concept. Words that name an object
 * of study in their own right are left out: minds and bodies (memory, brain, bone), matter and nature
 * (energy, gas, river), living things, money (price, debt).
 */
import { wordSet } from '../../shared/word-set.ts';

const TIME_AND_PLACE = `
  afternoon anniversary birthday dawn deadline evening morning night noon season spring summer
  weekend winter airport apartment bath beach bedroom bridge building camp castle church city
  corner country county court desert district door downtown field floor garden gate hall harbor
  hill hole home hotel house jail jungle kitchen land landmark lane library mall museum
  neighborhood office palace park path pool port prison restaurant road roof room route shop
  stadium station store street temple tent tower town trail tunnel valley village wall window yard
  zone`;

const THINGS = `
  alarm apple bag ball bar basket bat bed bell belt bike blade board boat bomb book bottle bowl
  box bread brick bus button cable cage cake camera candle candy car card carpet cart chair chest
  clock cloth coat coffee coin couch cup curtain desk dish doll drawer dress engine fence file
  fire flag fork furniture gift gun hammer hat hook horn ice jacket key knife ladder lamp letter
  lock luggage magazine mail meat mirror money nail needle novel page paint pan pants paper pen
  pencil phone photo piano picture pie pill pillow pin pipe plane plate plug pocket pot purse
  radio ring rock rope screen seat sheet ship shirt shoe shower soap sock spoon stick storm suit
  sword table tape tea television ticket tie tool toy train trash tray truck umbrella wallet watch
  wheel wine wing`;

const BODY_AND_PEOPLE = `
  arm back cheek hand actor aunt baby boss boy brother captain chief citizen coach crowd daughter
  doctor fan father fellow fool friend gang gentleman girl guard guest guy hero husband kid king
  lady lawyer leader lord lover mate mayor minister mother neighbor nurse officer owner parent
  partner pilot player poet president prince princess prisoner professional queen sailor scientist
  secretary servant sister soldier son staff stranger thief uncle victim volunteer wife winner
  witch witness worker writer`;

const FEELING_AND_THOUGHT = `
  anger apology belief blame care charm comfort complaint courage curse danger delight desire
  doubt dream excuse faith fault favor fear feeling forgiveness fortune freedom friendship fun
  glory grief guess guilt hate hell honor humor joke joy justice kindness lesson lie love luck
  magic mercy mind miracle mistake mood mystery opinion pain panic passion patience peace pity
  pleasure pride puzzle regret relief respect revenge sadness secret shame silence sorrow soul
  spirit talent taste temper thanks thought trouble trust truth wisdom wish wonder`;

const DOING_AND_HAPPENING = `
  accident act adventure advice aid announcement arrest arrival attack attempt bargain battle beat
  bet bid birth bite blow break burden burst call campaign career catch celebration chase check
  chat claim climb competition conflict contest count crash crime cry cut damage dance deal debate
  delay departure dinner display dive draw drink drive drop duty escape exchange fall fight flight
  fold gamble game gap gathering grip guide habit harm help hit holiday hunt hurry insult
  invitation job journey jump kick kiss knock laugh launch law leap lift living lunch march
  marriage match meal meeting merger mess mission murder nap nod party pass payment peek
  performance pick play promise punch quarrel race reach record rescue reward ride riot rush sale
  scream search share shake shock shot show sign sip slip smile snack song speech speed sport
  steal stop story strike stunt supper surprise swing talk threat toss touch trade travel treat
  trial trick trip visit vote voyage wage walk war wash wedding win`;

const MEASURE_AND_MANNER = `
  amount balance band bit blank bottom bounce brand bunch bundle center chain character circle
  club coin crack cross crown cure curve depth distance dot dozen edge ending enemy figure flame
  flash flavor frame ground growl guide hint journal judge label landscape lens life list load
  loop loss map mark mask medal media message movement note odor pack passage patch peak period
  pile pitch plot power priority prize proverb punishment rhythm rumor scene scent screen script
  seal shade shadow shape short-cut shortcut signature slice smell spark spot square star storage
  stream style symbol tail theme tone trace track twist warmth web wedge width yell`;

/** Singular, lower-case, American. */
export const EVERYDAY_WORDS: ReadonlySet<string> = wordSet(
  TIME_AND_PLACE,
  THINGS,
  BODY_AND_PEOPLE,
  FEELING_AND_THOUGHT,
  DOING_AND_HAPPENING,
  MEASURE_AND_MANNER,
);
