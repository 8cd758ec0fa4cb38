/** The option that every command which lists keyphrases has. */
import { Option } from 'commander';
import { RANKINGS } from '../../src/core/concepts/ranking/rank-keyphrases.ts';

/** Returns the option that says which keyphrases come first. */
export function rankingOption(): Option {
  return new Option(
    '--ranking <name>',
    'detailed: many specific phrases; topics: the few that a paper is about',
  )
    .choices(RANKINGS)
    .default('detailed');
}
