/** `npm start`: builds the default map, then serves the explorer with it. */
import { buildGraph } from './build-graph.ts';
import { defaultDataset, publishedDatasets } from './package-root.ts';
import { runProgram } from './run-program.ts';
import { serveExplorer } from './serve/serve-explorer.ts';

await runProgram(async (signal) => {
  await buildGraph({ paths: [], out: defaultDataset }, signal);
  await serveExplorer({ directories: [publishedDatasets], port: 0 }, signal);
});
