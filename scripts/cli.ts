#!/usr/bin/env node
/** The command line of Throughline: a command a file. */
import { Command } from 'commander';
import { addBuildCommand } from './commands/build.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCompleteCommand } from './commands/complete.ts';
import { addConceptsCommand } from './commands/concepts.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addExportCommand } from './commands/export.ts';
import { addFetchCommand } from './commands/fetch.ts';
import { addPapersCommand } from './commands/papers.ts';
import { addServeCommand } from './commands/serve.ts';
import { addShareCommand } from './commands/share.ts';
import { packageVersion } from './package-root.ts';
import { runProgram } from './run-program.ts';

await runProgram(async (signal) => {
  const program = new Command('throughline')
    .description('A map of papers and the concepts that join them.')
    .version(packageVersion())
    .exitOverride();
  addBuildCommand(program, signal);
  addPapersCommand(program);
  addFetchCommand(program, signal);
  addCompleteCommand(program, signal);
  addConceptsCommand(program, signal);
  addEvaluateCommand(program, signal);
  addExportCommand(program, signal);
  addShareCommand(program, signal);
  addCheckCommand(program, signal);
  addServeCommand(program, signal);
  await program.parseAsync();
});
