/** Which options a check of robustness tries: one at a time, a few values around the map's own. */
import { roundWeight } from '../shared/round.ts';
import type { BuildOptions, VariedOption } from '../types.ts';

export interface Variant {
  varied: VariedOption;
  value: number;
  options: BuildOptions;
}

/** Of the map's own value. Half and twice as many papers draw many more, and far fewer, concepts. */
const minPapersFactors = [0.5, 1.5, 2];

/** Of the map's own value: from about two thirds to half as many communities again. */
const resolutionFactors = [0.67, 0.8, 1.25, 1.5];

/** Added to the map's own value: any other seed is as good. */
const seedSteps = [1, 2, 3];

/**
 * Returns the variants of a map with these options: minimum papers, then resolutions, each ascending,
 * then seeds. A value that rounds to the map's own is left out. All are found without a previous map;
 * where the map itself was found near one, that alone is the first variant.
 */
export function listVariants({ previous, ...options }: BuildOptions): Variant[] {
  const { minPapers, resolution, seed } = options;
  const values: Record<Exclude<VariedOption, 'previous'>, number[]> = {
    minPapers: minPapersFactors.map((factor) => Math.max(1, Math.round(factor * minPapers))),
    resolution: resolutionFactors.map((factor) => roundWeight(factor * resolution)),
    seed: seedSteps.map((step) => (seed + step) % 2 ** 32),
  };
  const alone: Variant[] =
    previous === undefined ? [] : [{ varied: 'previous', value: 0, options }];
  const varied = (['minPapers', 'resolution', 'seed'] as const).flatMap((option) =>
    [...new Set(values[option])]
      .filter((value) => value !== options[option])
      .map((value) => ({ varied: option, value, options: { ...options, [option]: value } })),
  );
  return [...alone, ...varied];
}
