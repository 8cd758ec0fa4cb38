/** `throughline export`: a dataset, or a part of it, as files that other programs read. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ExportFormat, exportFormats, exportForms } from '../../src/core/export/forms.ts';
import { planExport } from '../../src/core/export/plan-export.ts';
import { defaultScale, widestPng } from '../../src/core/export/png-width.ts';
import {
  type ExportOptions,
  type FigureOptions,
  type ReferenceStyle,
  referenceStyles,
} from '../../src/core/export/source.ts';
import { nearestNames } from '../../src/core/shared/nearest-names.ts';
import { checkOptions } from '../export/check-options.ts';
import { chooseScope, type ScopeWords } from '../export/choose-scope.ts';
import { describeContent, describeFiles } from '../export/describe-export.ts';
import { placeOf, standardOutput } from '../export/place.ts';
import { readAround } from '../export/read-source.ts';
import { writeExport } from '../export/write-export.ts';
import { readStructure } from '../files/read-dataset.ts';
import { wholeNumberArgument } from './number-arguments.ts';

interface ExportArguments extends ScopeWords {
  dataset: string;
  format: ExportFormat;
  out?: string;
  force: boolean;
  title?: string;
  csv: 'escaped' | 'raw';
  style: ReferenceStyle;
  theme: 'light' | 'dark';
  transparent: boolean;
  legend: boolean;
  caption?: string;
  width?: number;
  scale?: number;
}

const families = ['graph', 'bibliography', 'figure', 'text'] as const;

/** Adds the command to `program`; `signal` cancels an export. */
export function addExportCommand(program: Command, signal: AbortSignal): void {
  const command = program
    .command('export')
    .description('write a dataset, or a part of it, for another program')
    .requiredOption('--dataset <dir>', 'folder of the dataset')
    .addOption(
      new Option('--format <format>', 'form of the file, one of those below')
        .argParser(formatArgument)
        .makeOptionMandatory(),
    )
    .option(
      '--out <path>',
      'file to write, or a folder; - for standard output (default: named after the map and the part)',
    )
    .option('--force', 'replace files in a folder although they were changed since', false);
  addScopeOptions(command);
  addFormOptions(command);
  command.addHelpText('after', formatsHelp()).action((choices: ExportArguments) => {
    checkOptions(command, choices.format);
    return runExport(choices, signal);
  });
}

function addScopeOptions(command: Command): void {
  const gather = (value: string, values: readonly string[]) => [...values, value];
  command
    .optionsGroup('Which part (default: everything)')
    .addOption(
      new Option('--concept <label>', 'this concept with its papers; several: these alone')
        .argParser(gather)
        .default([], 'none'),
    )
    .addOption(
      new Option('--paper <id>', 'this paper with its concepts; several: these alone')
        .argParser(gather)
        .default([], 'none'),
    )
    .addOption(
      new Option('--hops <number>', 'all that is within so many links of the concepts and papers')
        .argParser(wholeNumberArgument(0))
        .conflicts(['community', 'view']),
    )
    .addOption(
      new Option('--community <number>', 'this community')
        .argParser(wholeNumberArgument(0))
        .conflicts(['concept', 'paper', 'view']),
    )
    .addOption(
      new Option('--view <address>', 'what the explorer shows at this address').conflicts([
        'concept',
        'paper',
      ]),
    );
}

function addFormOptions(command: Command): void {
  command
    .optionsGroup('How')
    .option('--title <title>', 'what the map is called (default: its name)')
    .addOption(
      new Option('--csv <style>', 'raw writes text that a spreadsheet could run')
        .choices(['escaped', 'raw'])
        .default('escaped'),
    )
    .addOption(
      new Option('--style <style>', 'of references').choices(referenceStyles).default('apa'),
    )
    .optionsGroup('Figures')
    .addOption(
      new Option('--theme <theme>', 'light or dark ground')
        .choices(['light', 'dark'])
        .default('light'),
    )
    .option('--transparent', 'without a ground', false)
    .option('--no-legend', 'without the legend')
    .option('--caption <text>', 'below the map (default: counts; empty for none)')
    .addOption(
      new Option('--scale <number>', `of a PNG, from 1 to 8 (default: ${defaultScale})`)
        .argParser(wholeNumberArgument(1, 8))
        .conflicts('width'),
    )
    .addOption(
      new Option('--width <pixels>', 'of a PNG').argParser(wholeNumberArgument(1, widestPng)),
    );
}

function formatArgument(text: string): ExportFormat {
  const format = exportFormats.find((known) => known === text);
  if (format !== undefined) return format;
  const near = nearestNames(text, exportFormats);
  throw new InvalidArgumentError(
    near.length === 0 ? 'See --help for the formats.' : `Near it: ${near.join(', ')}.`,
  );
}

/** The formats by family, those of several files marked. */
function formatsHelp(): string {
  const lines = families.map((family) => {
    const names = exportFormats
      .filter((format) => exportForms[format].family === family)
      .map((format) => (exportForms[format].files === 'several' ? `${format}*` : format));
    return `  ${family.padEnd(14)}${names.join(', ')}`;
  });
  return [
    '',
    'Formats:',
    ...lines,
    '  * several files: --out is their folder, or a file that ends in .zip. A folder that holds one of',
    '    them with another content, such as a note with changes of yours, is refused without --force.',
  ].join('\n');
}

async function runExport(choices: ExportArguments, signal: AbortSignal): Promise<void> {
  const { dataset, format, out, force, title, width, scale } = choices;
  const place = await placeOf(out, format);
  const structure = await readStructure(dataset);
  const { subgraph, ...scope } = chooseScope(structure, choices);
  const source = {
    structure,
    ...(await readAround(dataset, structure, format)),
    subgraph,
    scope,
    title: title ?? structure.name,
  };
  const files = planExport(source, format, optionsOf(choices));
  const size = { ...(width !== undefined && { width }), ...(scale !== undefined && { scale }) };
  const { path, bytes } = await writeExport(files, source, { format, place, size, force }, signal);
  const several = files.length > 1 ? `${describeFiles(files.length, bytes)}; ` : '';
  const summary = several + describeContent(format, subgraph);
  if (path === standardOutput) console.error(summary);
  else console.log(`${path}: ${summary}`);
}

function optionsOf(choices: ExportArguments): ExportOptions {
  const { csv, style, theme, transparent, legend, caption } = choices;
  const figure: FigureOptions = {
    theme,
    transparent,
    legend,
    ...(caption !== undefined && { caption }),
  };
  return { csv, references: style, figure };
}
