import { describe, expect, it } from 'vitest';
import { dropCircles } from '../../../../src/core/concepts/hierarchy/drop-circles.ts';
import type { Concept } from '../../../../src/core/types.ts';

/** Concepts from lines such as `a < b, c`. */
function conceptsOf(...lines: string[]): Concept[] {
  return lines.map((line) => {
    const [id = '', broader] = line.split(' < ');
    const concept = { id, label: id, variants: [], papers: [] };
    return broader === undefined ? concept : { ...concept, broader: broader.split(', ') };
  });
}

describe('relations of two origins', () => {
  it('stay as they are where none was given', () => {
    const linked = conceptsOf('a', 'a b < a', 'b');
    expect(dropCircles(conceptsOf('a', 'a b', 'b'), linked)).toEqual(linked);
  });

  it('all stay where they make no circle', () => {
    const linked = conceptsOf('a', 'a b < a', 'b < a b');
    expect(dropCircles(conceptsOf('a', 'a b', 'b < a b'), linked)).toEqual(linked);
  });

  it('lose what was found against what was given', () => {
    const given = conceptsOf('a < a b', 'a b', 'b');
    expect(dropCircles(given, conceptsOf('a < a b', 'a b < a, b', 'b'))).toEqual(
      conceptsOf('a < a b', 'a b < b', 'b'),
    );
  });

  it('lose what was found and leads back by way of others', () => {
    const given = conceptsOf('a < c', 'a b', 'c < a b');
    expect(dropCircles(given, conceptsOf('a < c', 'a b < a', 'c < a b'))).toEqual(given);
  });
});
