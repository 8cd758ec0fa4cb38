/** What tells a verb from a noun by the words around it, in any English prose. */
import { wordSet } from '../../shared/word-set.ts';

/** "To encode", "we probe", "which layers can store": the next word is a verb. */
export const BEFORE_VERBS =
  wordSet(`can could may might must shall should will would cannot not we they
  i you who which it`);

/** "Due to photon loss", "response to drug treatment": the word after this "to" is no verb. */
export const GOVERNS_TO =
  wordSet(`according access adaptation adapt adapted adapts add added addition adds adjacent
  adherence akin analogous answer answers applicable application applications applied applies apply approach
  approaches assigned attention attributable attributed barrier barriers belong belonging belongs close closer
  comparable compared comparison confined connected connection contrary contrast contribute contributed contributes
  contributing contribution contributions converge converges correspond corresponding corresponds due equal
  equivalent exposed exposure extend extended extends extension extensions generalize generalizes given gives
  identical immunity inferior introduction key lead leading leads led limited link linked links map mapped mapping
  maps opposed orthogonal owing parallel pertaining prior proportional reaction reactions reduce reduced reduces
  refer referred referring refers regard regards relate related relates relating relation relative resistance
  resistant respect response responses restricted robust robustness sensitive sensitivity similar similarity solution
  solutions specific subject subjected superior susceptibility susceptible tailored thanks threat threats tied
  tolerance transfer transferred transformed transition transitions transitioning translate translated translates
  translation up vulnerability vulnerable`);

/** "Models encode the syntax": the word before is no noun of the same phrase. */
export const DETERMINERS = wordSet(`the a an these those their its our his her this`);

/** "Encode them": no noun stands before these. */
export const OBJECT_PRONOUNS = wordSet(`them us him itself themselves`);

/** Plurals that stand before nouns as they are: "systems design", "sports medicine". */
export const PLURAL_MODIFIERS =
  wordSet(`systems sports goods arms sales savings communications graphics
  operations materials needs services rights customs honors resources earnings telecommunications arts
  humanities electronics genetics economics news means series species woods times dynamics
  mathematics physics statistics analytics semantics linguistics robotics`);

/** "We find that the graph size increases": here a clause begins. */
export const SUBORDINATORS =
  wordSet(`that as when how if because whether since while whereas where although
  though until unless`);

/** Those of them that stand before a noun alone as well: "seen as a verb", "since January". */
export const ALSO_PREPOSITIONS = wordSet(`as since until`);

/** "Yet little is known about what each layer encodes": a clause of its own comes next. */
export const INTRODUCERS = wordSet(`which who what how why but yet whereas wherever whenever so`);

/** Of these a noun phrase depends. */
export const PREPOSITIONS =
  wordSet(`of in on at by for with from to into onto over under between among across through during
  within without after before against about towards toward via per as than like near behind beyond along`);

/** A noun after these is no plural: "a roughness sublayer forms". */
export const SINGULAR_DETERMINERS = wordSet(`a an each every another`);

/** A noun after these is a plural, if it has one: "these language models". */
export const PLURAL_DETERMINERS =
  wordSet(`these those all both many several various multiple numerous few most
  some certain different other such more`);

/** Past forms of verbs that are nouns as well: "attendance rose by half". */
export const PAST_OR_NOUN = wordSet(`rose fell saw felt drove bore wound ground spoke dove lay`);

/** "Elements parallel to an axis", "outcomes relative to controls": after a noun no part of its phrase. */
export const ADJECTIVES_BEFORE_TO =
  wordSet(`subject relative parallel similar equal identical orthogonal
  akin analogous adjacent close comparable contrary equivalent inferior superior proportional prior specific
  sensitive robust resistant susceptible vulnerable immune tangent perpendicular`);

/** "A scheme called label expansion": what follows is the name, without this word. */
export const NAMING_VERBS = wordSet(
  `called named termed dubbed titled entitled abbreviated denoted`,
);

/** Nouns that are also verbs without an object: "as the score falls", "where memory decays". */
export const INTRANSITIVE =
  wordSet(`increase decrease grow rise fall decay shrink expand scale shift change vary
  move work fail drop improve degrade decline evolve emerge occur exist arise end begin start stop stabilize
  saturate diverge converge depend differ happen appear disappear remain spread accumulate collapse break
  return slow stall flow matter surge plateau peak oscillate fluctuate`);

/** Singulars, and plurals without an s, that agree with verbs as plurals do: "data show". */
export const COLLECTIVES = wordSet(`data media people police staff fauna majority rest`);

/** "The fact that prices fell": what is said, not what acts. Singular. */
export const CLAIMS =
  wordSet(`fact evidence idea claim hypothesis belief assumption finding conclusion result
  way extent view argument notion sense observation expectation hope proof theorem possibility condition
  assertion proposal suggestion understanding concern intuition statement indication`);
