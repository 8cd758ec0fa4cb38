/** Invented papers that differ enough to stay apart. */
import type { KnownPaper } from './service-answers.ts';

const THINGS = ['spindles', 'ripples', 'theta waves', 'place cells', 'grid cells', 'delta waves'];
const PLACES = [
  'hippocampus',
  'thalamus',
  'neocortex',
  'cerebellum',
  'amygdala',
  'striatum',
  'insula',
];

/** Returns `count` papers with every identifier. */
export function knownPapers(count: number): KnownPaper[] {
  return Array.from({ length: count }, (_, place) => {
    const thing = THINGS[place % THINGS.length];
    const region = PLACES[Math.floor(place / THINGS.length) % PLACES.length];
    return {
      title: `Sleep ${thing} in the ${region} of cohort number ${place}`,
      abstract: `We recorded ${thing} in the ${region} of animals during sleep in cohort ${place}.`,
      year: 1990 + (place % 30),
      doi: `10.5555/example.${place}`,
      arxivId: `2001.${String(place).padStart(5, '0')}`,
      pubmedId: String(30_000_000 + place),
    };
  });
}
