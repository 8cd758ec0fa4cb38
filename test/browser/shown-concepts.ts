/** Concepts of the default map, for tests that hold whatever they are called. */
import { inject } from 'vitest';
import { decodeStructure } from '../../src/core/dataset/codec.ts';
import type { DatasetStructure, MapConcept } from '../../src/core/types.ts';

export async function defaultStructure(): Promise<DatasetStructure> {
  const answer = await fetch(`${inject('explorerAddress')}datasets/default/structure.json`);
  return decodeStructure(await answer.text());
}

/**
 * Returns the two concepts in most papers of which neither is broader than the other, by papers, with
 * labels that are plain words.
 */
export function twoConcepts({ concepts }: DatasetStructure): [MapConcept, MapConcept] {
  const plain = concepts.filter(
    ({ label, broader, sense }) =>
      /^[a-z]+( [a-z]+)*$/.test(label) && broader === undefined && sense === undefined,
  );
  const [first, second] = plain;
  if (first === undefined || second === undefined) throw new Error('two concepts are needed');
  return [first, second];
}

/** Returns the query of the address at which `concept` is selected. */
export function addressOf({ id }: MapConcept): string {
  return `?map=default&s=c:${encodeURIComponent(id.slice('concept:'.length))}`;
}
