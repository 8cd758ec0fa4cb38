/**
 * The commonest function words of languages in Latin letters, less those that are English words as well
 * ("on", "in", "die", "war"). Words that stand in names and quotations ("de", "la") remain: several
 * different ones are asked for. Without accents, since sources lose them.
 */
import { wordSet } from '../../shared/word-set.ts';

/** By tag, in code unit order. */
export const FUNCTION_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'ca',
    wordSet(`els amb dels aquest aquesta aquests aquestes que per una als pels les mes seva seus entre tambe
    com esta son han nosaltres i del la de`),
  ],
  [
    'cs',
    wordSet(`je jsou byl byla bylo byly pro jako ktery ktera ktere kteri podle nebo jeho jejich ale pri
    mezi take jsme tento tato teto techto tohoto se ze ve na z o`),
  ],
  [
    'da',
    wordSet(`og det der som til af er har med fra ikke blev deres denne dette disse eller ved blandt mellem
    vi kan skal hvor hvordan efter hos`),
  ],
  [
    'de',
    wordSet(`der das und ist nicht mit von dem den ein eine einer eines einem einen zu auf werden wird wurde wurden
    fur sich sind auch als bei aus durch uber nach oder wie zur zum dass diese dieser dieses im des zwischen sowie
    beim wir haben kann`),
  ],
  [
    'es',
    wordSet(`de el la los las una unos unas por para con como mas esta este estos estas son fue han se su sus y en
    que del entre sobre desde tambien o al lo cual cuando donde ser nos muy sin hacia`),
  ],
  [
    'et',
    wordSet(`ja ning see mis kui voi oli olid aga selle nende mida kes oma seda ka ei ole koos`),
  ],
  [
    'eu',
    wordSet(`eta da dira du dute zen ziren hau hori baina ere egin izan duen diren bat batean`),
  ],
  [
    'fi',
    wordSet(`ja ovat oli olivat tai seka joka jotka etta mutta myos kun kuin tama taman nama naiden sen niiden
    voidaan tassa tutkimuksessa ei mukaan valilla`),
  ],
  [
    'fr',
    wordSet(`de le la les des du une et est dans pour que qui nous sur par avec ces aux sont cette au un en il ne
    pas plus leur leurs ses son sa ou mais comme entre etre ont ainsi afin dont cet se`),
  ],
  [
    'hr',
    wordSet(`je su u na za se od kao koji koja koje ili iz ovaj ova ovog ove bio bila bilo izmedu kod nije
    te sa s i da`),
  ],
  [
    'hu',
    wordSet(`az es egy hogy nem van volt voltak mint vagy ez ezek azok meg csak ki kell altal szerint
    valamint kozott`),
  ],
  [
    'id',
    wordSet(`yang dan untuk dengan dari pada ini itu dalam adalah tidak akan oleh sebagai atau dapat telah
    penelitian antara terhadap ke di`),
  ],
  [
    'it',
    wordSet(`il lo gli della dello delle degli dei del di che per una uno sono stato stata con nel nella nelle
    nei alla alle al dal dalla come piu anche questo questa questi queste tra si e ed non ha`),
  ],
  [
    'lt',
    wordSet(
      `ir yra buvo kad kaip arba bei del su ne tai kurie kuri kuris tarp siame straipsnyje pagal`,
    ),
  ],
  ['lv', wordSet(`un ir ka no ar par tika vai bet kas pec starp saja raksta petijuma uz lai`)],
  [
    'nl',
    wordSet(`de het een van en voor met zijn niet dat op aan deze dit werd werden wordt worden bij uit naar ook
    door te om tussen heeft hebben kan kunnen ze maar of`),
  ],
  [
    'no',
    wordSet(`og det som til av er har med fra ikke ble deres denne dette disse eller ved blant mellom vi kan
    skal hvor hvordan etter pa hos`),
  ],
  [
    'pl',
    wordSet(`jest sie nie oraz przez ktory ktora ktore przy dla jako lub od po tego tej tym ich jego byly byl
    byla sa w z na i do`),
  ],
  [
    'pt',
    wordSet(`de os uma umas uns com para por nao que mais dos das nos nas na ao aos pela pelo pelos pelas foi foram sao
    esta este estes estas como entre tambem ser sua seu suas seus e em do da um`),
  ],
  [
    'ro',
    wordSet(`si din pe cu este sunt care pentru prin mai fost sau acest aceasta aceste acestor intre dintre
    cele cel cea ale unui unei la in`),
  ],
  [
    'sk',
    wordSet(`je su bol bola bolo boli pre ako ktory ktora ktore podla alebo jeho ich ale pri medzi tiez sme
    tento tato tejto tychto sa vo na z o`),
  ],
  [
    'sl',
    wordSet(`je so bil bila bilo za se od kot ki ali iz pri med tudi smo ta tega te tem v na z s`),
  ],
  ['sq', wordSet(`dhe eshte jane nga per me ne te nje si qe kjo ky kete midis ose u i`)],
  [
    'sv',
    wordSet(`och det som till av ar har med fran inte blev deras denna detta dessa eller vid bland mellan vi kan
    ska hur efter att pa ett en hos`),
  ],
  [
    'tr',
    wordSet(`ve bir bu icin ile olarak olan olup daha gore veya ise arasinda kadar cok calismada calisma
    sonra ancak`),
  ],
  [
    'vi',
    wordSet(
      `va cua la trong cho cac nhung duoc voi mot khong nay den tu co nguoi ve nghien cuu nham`,
    ),
  ],
];

/** Of German, where titles of nouns have few: none of them stands in names, as "von der" does. */
export const SURE_WORDS = wordSet(`zur zum fur uber eine einer eines dass wird`);

/** Of English, less those that other languages have as well ("in", "a", "on", "was", "for"). */
export const ENGLISH_WORDS =
  wordSet(`the of and with are this these those from which were have has been
  that its their our we can using used based by than between through into such both not also it an be
  there they other more most what how when while each about`);
