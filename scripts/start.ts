/** `npm start`: builds the default map, checks its robustness, then serves the explorer with it. */
import { buildGraph } from './build-graph.ts';
import { count } from './count.ts';
import { readDataset } from './files/read-dataset.ts';
import { defaultDataset, publishedDatasets } from './package-root.ts';
import { runProgram } from './run-program.ts';
import { serveExplorer } from './serve/serve-explorer.ts';
import { StageClock } from './stage-clock.ts';
import { writeRobustness } from './write-robustness.ts';

await runProgram(async (signal) => {
  const { folder } = await buildGraph({ paths: [], out: defaultDataset }, signal);
  const clock = new StageClock(signal);
  const { checkpoint } = clock;
  const dataset = await readDataset(folder);
  const { variants } = await writeRobustness(folder, dataset, { checkpoint, found: () => {} });
  clock.line('checking robustness', count(variants.length, 'variant'));
  await serveExplorer({ directories: [publishedDatasets], port: 0 }, signal);
});
