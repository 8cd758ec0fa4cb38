/** Which of several meanings of a word a concept is. */
import type { ConceptSense } from '../../types.ts';
import { escapeMarkdown } from './markdown.ts';

/** Returns "layer" as it is used with "image", escaped. */
export function senseLine({ word, context }: ConceptSense): string {
  return `“${escapeMarkdown(word)}” as it is used with “${escapeMarkdown(context)}”`;
}
