/**
 * `npm run check:firefox -- map.html`: whether an installed Firefox opens a page of one file from disk.
 * A line a finding; it fails where one is wrong. By itself, for a Firefox is not on every machine. On
 * Linux it draws no WebGL without a display; an Xvfb is one.
 */
import { Command } from 'commander';
import { checkPage } from './firefox/check-page.ts';
import { runProgram } from './run-program.ts';

await runProgram(async () => {
  await new Command('check:firefox')
    .description('open a page of one file from disk in Firefox, and try it')
    .argument('<file>', 'a page that --html wrote')
    .option('--program <name>', 'the Firefox', 'firefox-esr')
    .option('--picture <file>', 'where a picture of the page goes', 'firefox.png')
    .exitOverride()
    .action(async (file: string, choices: { program: string; picture: string }) => {
      const { found } = await checkPage(choices.program, file, choices.picture);
      for (const { what, says, isRight } of found) {
        console.log(`${isRight ? 'right' : 'WRONG'}  ${what.padEnd(28)}${says}`);
      }
      if (found.some(({ isRight }) => !isRight)) process.exitCode = 1;
    })
    .parseAsync();
});
