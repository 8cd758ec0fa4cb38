/**
 * Measures Throughline beside its peers: `npm run bench -- concepts [FILE]`, `npm run bench --
 * communities [--nodes N]`, `npm run bench -- layout [--nodes N]`. Figures, and no verdict.
 */
import { Command } from 'commander';
import { addCommunitiesBench } from './bench/communities.ts';
import { addConceptsBench } from './bench/concepts.ts';
import { addLayoutBench } from './bench/layout.ts';
import { runProgram } from './run-program.ts';

await runProgram(async () => {
  const program = new Command('bench').exitOverride();
  addConceptsBench(program);
  addCommunitiesBench(program);
  addLayoutBench(program);
  await program.parseAsync();
});
