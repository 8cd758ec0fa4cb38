/** Nouns that say how one thing stands to another: what stands after their "of" is the term. */
import { wordSet } from '../../shared/word-set.ts';

/** "Number of parameters", "lack of evidence", "layers of gates". Singular. */
export const RELATION_NOUNS =
  wordSet(`ability absence abundance account addition advantage aim amount analog analogue area
  array aspect author availability average axis balance basis batch beginning behavior benefit body bottom boundary
  branch building bulk bundle case catalog category cause center century challenge change choice class cluster
  collection combination community comparison complexity component concentration concept condition
  consequence content context control copy core corpus correctness cost count couple course criterion
  cross-section database dataset day decade decision deficiency definition degree demand depth description design detail
  development diagram dictionary difference direction diversity domain dozen draft duration edge effect
  effectiveness efficacy efficiency element emergence end ensemble epoch era essence event evolution example
  excess existence experience expert expression extent extreme face fact factor failure family feature
  field finding flow form formation fraction frequency function future gain goal group growth half handful head
  height hierarchy history hour house idea impact importance improvement incidence increase inclusion
  index influence input instance introduction inventory issue item kind knowledge lack language layer length
  level lexicon library life limit limitation line list location loss lot magnitude majority manner matter maximum mean meaning means
  measure measurement mechanism member method middle minimum minority minute mode model month multitude name nature necessity need
  network norm notion number objective occurrence onset option order origin outcome output pace pair
  part pattern percentage performance period phase piece place plan plenty plethora point portion
  position possibility potential power presence prevalence price principle priority probability problem
  procedure process product property proportion prospect pursuit quantity question range rank rate
  ratio reason record reduction region relation relationship relevance report representation result
  right risk role root row rule sample scale school science scope selection sequence series set shape share side sign
  signature significance site size slice solution sort source space span spectrum speed spread stage
  start state step strength stream string structure study style subset success suite sum summary support
  surface survey symptom system task technique term test time timing tip title top total trace transfer trend turn type
  understanding unit usage use user utility value variability variable variance variant variation variety vector version
  view volume way weakness wealth week weight while width word work year yield`);

/** What is counted or numbered in running text: "day 3", "Table 2", "Theorem 1", "rank 5". Singular. */
export const NUMBERED_NOUNS =
  wordSet(`age algorithm appendix april arm article assumption august axiom box case category
  chapter claim cohort column condition conjecture copy corollary cycle day december decile definition degree depth
  diagram dimension dose eq eqn equation example exercise experiment february fig figure file footnote
  grade group height hour hypothesis index issue item iteration january july june kind layer lemma length level
  line list march may method minute model module month no note november number objective observation october order
  page panel paper paragraph part percentile period phase pilot plan point position problem procedure
  proposition protocol quarter quartile question rank ratio reference region remark result round row rule
  sample scale scenario scheme score section sentence september session set setting severity site size song
  stage standard step strategy study table task team temperature test theme theorem time top topic track trial
  type unit user value variant version visit vol volume wave week weight width year zone`);

/** "Type 2 diabetes", "phase II trial", "stage 3 cancer": with its number such a noun modifies the next. */
export const GRADING_NOUNS = wordSet(`type phase stage class grade tier category schedule`);

/** What mathematics and plain speech name by a letter: "graph G", "player A", "plan B". Singular. */
export const LETTERED_NOUNS =
  wordSet(`agent algebra algorithm angle area axis block body case category class coefficient
  company component condition constant country curve design device diagram dimension distance distribution
  domain edge element equation event experiment family field figure form formula function graph group
  hypothesis ideal index instance integer interval language length letter level line list manifold map mapping
  matrix measure method mode model module moment network node number object operator order pair panel parameter part path
  pattern phase plan player point polynomial position probability problem process program property protocol
  quantity question rank rate ratio region relation ring rule sample scenario sequence series set site size space
  species stage state step strategy string study subset sum surface system table task temperature tensor term test
  text theorem time tree type unit user value variable variant vector version vertex vocabulary volume weight
  width word world`);
