/**
 * Measures Throughline beside its peers: `npm run bench -- concepts [FILE]`, `npm run bench --
 * communities [--nodes N]`. Figures, and no verdict.
 */
import { Command } from 'commander';
import { addCommunitiesBench } from './bench/communities.ts';
import { addConceptsBench } from './bench/concepts.ts';
import { runProgram } from './run-program.ts';

await runProgram(async () => {
  const program = new Command('bench').exitOverride();
  addConceptsBench(program);
  addCommunitiesBench(program);
  await program.parseAsync();
});
