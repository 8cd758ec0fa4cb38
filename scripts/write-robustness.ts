/** The check of a map's robustness, its report put beside the map. */
import { join } from 'node:path';
import { encodeRobustness } from '../src/core/dataset/robustness-file.ts';
import {
  checkRobustness,
  type RobustnessControl,
} from '../src/core/robustness/check-robustness.ts';
import type { PublishedDataset, RobustnessReport } from '../src/core/types.ts';
import { writeBeside } from './files/write-beside.ts';

/**
 * Returns the report on the dataset in `folder`, having written it there. When the check is cancelled, an
 * older report stays as it was.
 */
export async function writeRobustness(
  folder: string,
  dataset: PublishedDataset,
  control: RobustnessControl,
): Promise<RobustnessReport> {
  const report = await checkRobustness(dataset, control);
  const { file, text } = encodeRobustness(report);
  await writeBeside([{ path: join(folder, file), text }]);
  return report;
}
