/** The check of a map's robustness, its report put beside the map. */
import { join } from 'node:path';
import { encodeRobustness } from '../src/core/dataset/robustness-file.ts';
import { checkRobustness } from '../src/core/robustness/check-robustness.ts';
import type { PublishedDataset, RobustnessReport, VariedOption } from '../src/core/types.ts';
import { count } from './count.ts';
import { writeBeside } from './files/write-beside.ts';
import { StageClock } from './stage-clock.ts';

/** What an option is called on the command line. */
export const OPTION_NAMES: Readonly<Record<VariedOption, string>> = {
  minPapers: 'min-papers',
  resolution: 'resolution',
  seed: 'seed',
};

/**
 * Returns the report on the dataset in `folder`, having written it there, with a line a variant on
 * standard error. When `signal` aborts, an older report stays as it was.
 */
export async function writeRobustness(
  folder: string,
  dataset: PublishedDataset,
  signal: AbortSignal,
): Promise<RobustnessReport> {
  const clock = new StageClock(signal);
  const report = await checkRobustness(dataset, {
    checkpoint: clock.checkpoint,
    found: ({ varied, value, communities }, done, total) => {
      const found = count(communities, 'community', 'communities');
      clock.line(`${OPTION_NAMES[varied]} ${value}`, `${done} of ${total}: ${found}`);
    },
  });
  const { file, text } = encodeRobustness(report);
  await writeBeside([{ path: join(folder, file), text }]);
  return report;
}
