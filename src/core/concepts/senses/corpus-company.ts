/** What the corpus says about its words, as the search for senses needs it. */
import type { Company } from './company.ts';
import type { Topics } from './topics.ts';

export interface CorpusCompany {
  company: Company;
  /** Inverse document frequency by word number. */
  weights: Float64Array;
  topics: Topics;
}
