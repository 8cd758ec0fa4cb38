/** The reasons for which a form is read as a way of writing its concept, in their order. */
import type { MergeReason } from '../types.ts';

export const mergeReasonOrder: readonly MergeReason[] = [
  'plural',
  'capitals',
  'hyphen',
  'spelling',
  'word-form',
  'acronym',
  'vocabulary',
  'curation',
];
