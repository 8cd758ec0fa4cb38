/** Measures how fast Throughline is: `npm run bench -- concepts [FILE]`. Figures, and no verdict. */
import { Command } from 'commander';
import { addConceptsBench } from './bench/concepts.ts';
import { runProgram } from './run-program.ts';

await runProgram(async () => {
  const program = new Command('bench').exitOverride();
  addConceptsBench(program);
  await program.parseAsync();
});
