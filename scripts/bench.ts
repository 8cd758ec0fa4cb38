/**
 * Measures Throughline: `npm run bench -- concepts [FILE]`, `npm run bench -- communities [--nodes N]`
 * and `npm run bench -- layout [--nodes N]` beside its peers, `npm run bench -- links [FILE]` what
 * chance makes of its links, `npm run bench -- imports FOLDER` which real exports are read rightly. Figures,
 * and no verdict; but `npm run bench -- explorer [MAP]`, what its page
 * costs in a browser, says which budgets it keeps to.
 */
import { Command } from 'commander';
import { addCommunitiesBench } from './bench/communities.ts';
import { addConceptsBench } from './bench/concepts.ts';
import { addExplorerBench } from './bench/explorer.ts';
import { addImportsBench } from './bench/imports.ts';
import { addLayoutBench } from './bench/layout.ts';
import { addLinksBench } from './bench/links.ts';
import { runProgram } from './run-program.ts';

await runProgram(async () => {
  const program = new Command('bench').exitOverride();
  addConceptsBench(program);
  addCommunitiesBench(program);
  addLayoutBench(program);
  addLinksBench(program);
  addExplorerBench(program);
  addImportsBench(program);
  await program.parseAsync();
});
