/** `npm start`: builds the default map, then serves the explorer with it. */
import { buildGraph } from './build-graph.ts';
import { publishedDatasets } from './package-root.ts';
import { runProgram } from './run-program.ts';
import { serveExplorer } from './serve/serve-explorer.ts';

await runProgram(async (signal) => {
  await buildGraph({ paths: [] }, signal);
  await serveExplorer({ directories: [publishedDatasets], port: 0 }, signal);
});
