/**
 * Singular of English nouns, by rule and exception. Written for scientific vocabulary, where the
 * exceptions are Greek and Latin ("hypotheses", "matrices") and where a final s is often no plural
 * ("bias", "analysis", "physics").
 */
import { wordSet } from '../../shared/word-set.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man women woman children child people people mice mouse feet foot teeth tooth geese goose oxen ox
  criteria criterion phenomena phenomenon automata automaton polyhedra polyhedron taxa taxon ganglia ganglion
  mitochondria mitochondrion bacteria bacterium strata stratum spectra spectrum quanta quantum corpora corpus
  genera genus memoranda memorandum curricula curriculum equilibria equilibrium maxima maximum minima minimum
  optima optimum extrema extremum momenta momentum sera serum ova ovum errata erratum symposia symposium
  stimuli stimulus nuclei nucleus loci locus foci focus radii radius fungi fungus alumni alumnus syllabi syllabus
  calculi calculus moduli modulus tori torus bacilli bacillus thrombi thrombus emboli embolus
  formulae formula larvae larva algae alga vertebrae vertebra antennae antenna lacunae lacuna nebulae nebula
  schemata schema stigmata stigma lemmata lemma
  axes axis bases basis oases oasis crises crisis theses thesis hypotheses hypothesis syntheses synthesis
  parentheses parenthesis diagnoses diagnosis prognoses prognosis psychoses psychosis neuroses neurosis
  metastases metastasis stenoses stenosis fibroses fibrosis thromboses thrombosis
  matrices matrix vertices vertex indices index appendices appendix vortices vortex simplices simplex
  helices helix codices codex cortices cortex apices apex cervices cervix calices calix directrices directrix
  leaves leaf halves half knives knife wolves wolf shelves shelf lives life selves self thieves thief calves calf
  loaves loaf hooves hoof elves elf
  viruses virus buses bus biases bias gases gas lenses lens atlases atlas canvases canvas quizzes quiz
  movies movie cookies cookie calories calorie ties tie dies die lies lie pies pie species species
  caches cache niches niche psyches psyche aches ache headaches headache
  shoes shoe toes toe canoes canoe uses use fuses fuse muses muse excuses excuse abuses abuse refuses refuse
  characteristics characteristic statistics statistic metrics metric topics topic basics basic critics critic
  mechanics mechanics comics comic clinics clinic fabrics fabric mosaics mosaic logics logic epidemics epidemic
  antibiotics antibiotic
  aliases alias irises iris pelvises pelvis trellises trellis`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, place, words) => {
      const singular = words[place + 1];
      if (place % 2 === 0 && singular !== undefined) pairs.push([word, singular]);
      return pairs;
    }, []),
);

/** Nouns that end in s in the singular, beyond -ss, -us, -is and -ics. */
const SINGULAR_IN_S =
  wordSet(`bias gas lens atlas canvas chaos cosmos series species means news always perhaps
  pancreas diabetes rabies herpes measles mumps ethos pathos alias texas kansas asbestos mars arkansas
  christmas iris pelvis kudos rhinoceros whereas as has was does biceps triceps forceps headquarters
  bayes gibbs stokes scholes netherlands philippines saccharomyces streptomyces
  thermos pathos logos eros innings sans versus yes mathematics less across aids its this his yes plus`);

/**
 * Returns the singular of a lower-case noun; a word that is no plural comes back unchanged. Only the
 * part after the last hyphen is looked at.
 */
export function singularOf(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen >= 0 && hyphen < word.length - 1) {
    return word.slice(0, hyphen + 1) + singularOf(word.slice(hyphen + 1));
  }
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !word.endsWith('s') || SINGULAR_IN_S.has(word)) return word;
  if (/(?:ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:analy|hypno|paraly|cataly|dialy|electroly|hydroly|lipoly|proteoly)ses$/.test(word)) {
    return `${word.slice(0, -2)}is`;
  }
  if (
    /(?:tho|gno|pho|cho|ro|to|ne|the|crea)ses$/.test(word) &&
    /(?:hypotheses|gnoses|prostheses|kineses|geneses)$/.test(word)
  ) {
    return `${word.slice(0, -2)}is`;
  }
  if (/(?:[^aeo]|[^aeiou]e)uses$/.test(word) && !/(?:ho|ca|cla|pa|spo|mo)uses$/.test(word)) {
    return word.slice(0, -2);
  }
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
