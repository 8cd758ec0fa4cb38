/** `throughline export`: a dataset, or a part of it, as files that other programs read. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { findConcept, findPaper } from '../../src/core/analysis/find-nodes.ts';
import { decodeStructure } from '../../src/core/dataset/codec.ts';
import {
  type ExportFormat,
  exportFormats,
  exportSubgraph,
} from '../../src/core/export/export-subgraph.ts';
import {
  selectCommunity,
  selectEgoNetwork,
  selectEverything,
} from '../../src/core/graph/subgraph.ts';
import { BadDatasetError, BadOptionError } from '../../src/core/shared/errors.ts';
import { nearestNames } from '../../src/core/shared/nearest-names.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../../src/core/types.ts';
import { writeBeside } from '../files/write-beside.ts';
import { wholeNumberArgument } from './number-arguments.ts';

interface ExportArguments {
  dataset: string;
  format: ExportFormat;
  out: string;
  concept?: string;
  community?: number;
  paper?: string;
  hops?: number;
  csv: 'escaped' | 'raw';
}

/** Adds the command to `program`. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write a dataset, or a part of it, for another program')
    .requiredOption('--dataset <dir>', 'folder of the dataset')
    .addOption(
      new Option('--format <format>', 'form of the file')
        .choices(exportFormats)
        .makeOptionMandatory(),
    )
    .requiredOption('--out <path>', 'file to write; for csv, the folder of its two tables')
    .addOption(
      new Option('--concept <label>', 'only what is around this concept').conflicts([
        'community',
        'paper',
      ]),
    )
    .addOption(
      new Option('--community <number>', 'only this community')
        .argParser(wholeNumberArgument(0))
        .conflicts('paper'),
    )
    .option('--paper <id>', 'only what is around this paper')
    .addOption(
      new Option('--hops <number>', 'links from the concept or paper to go (default: 1)')
        .argParser(wholeNumberArgument(0))
        .conflicts('community'),
    )
    .addOption(
      new Option('--csv <style>', 'raw writes text that a spreadsheet could run')
        .choices(['escaped', 'raw'])
        .default('escaped'),
    )
    .action(runExport);
}

async function runExport(choices: ExportArguments): Promise<void> {
  const structure = decodeStructure(await readStructureText(choices.dataset));
  const subgraph = selectSubgraph(structure, choices);
  const files = exportSubgraph(structure, subgraph, choices.format, { csv: choices.csv });
  const out = resolve(choices.out);
  await writeBeside(
    files.map(({ file, text }) => ({
      path: choices.format === 'csv' ? join(out, file) : out,
      text,
    })),
  );
  const { papers, concepts, mentions, cooccurrences, similarities } = subgraph;
  const links = mentions.length + cooccurrences.length + similarities.length;
  console.log(`${out}: papers ${papers.length}, concepts ${concepts.length}, links ${links}`);
}

async function readStructureText(folder: string): Promise<string> {
  const file = join(folder, 'structure.json');
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadDatasetError(
      `commands/export: ${file} could not be read (${String(error)}). ` +
        'Give --dataset the folder that "throughline build" wrote.',
    );
  });
}

function selectSubgraph(structure: DatasetStructure, choices: ExportArguments): Subgraph {
  const { concept, paper, community, hops } = choices;
  if (community !== undefined) {
    return selectCommunity(structure, checkedCommunity(structure, community));
  }
  const center =
    concept !== undefined
      ? conceptOf(structure, concept)
      : paper !== undefined
        ? paperOf(structure, paper)
        : undefined;
  if (center !== undefined) return selectEgoNetwork(structure, center, hops ?? 1);
  if (hops === undefined) return selectEverything(structure);
  throw new BadOptionError(
    'commands/export: --hops counts from a node; add --concept LABEL or --paper ID.',
  );
}

function conceptOf(structure: DatasetStructure, label: string): NodeRef {
  const number = findConcept(structure, label);
  if (number !== undefined) return { kind: 'concept', number };
  const labels = structure.concepts.map((concept) => concept.label);
  throw new BadOptionError(
    `commands/export: no drawn concept is called "${label}".${nearHint(label, labels)}`,
  );
}

function paperOf(structure: DatasetStructure, id: string): NodeRef {
  const number = findPaper(structure, id);
  if (number !== undefined) return { kind: 'paper', number };
  const ids = structure.papers.map((paper) => paper.id);
  throw new BadOptionError(`commands/export: no paper has the id "${id}".${nearHint(id, ids)}`);
}

function checkedCommunity(structure: DatasetStructure, community: number): number {
  const communities = structure.communities.length;
  if (community < communities) return community;
  throw new BadOptionError(
    `commands/export: --community needs a number below ${communities}, the communities of this ` +
      `map; received ${community}.`,
  );
}

function nearHint(wanted: string, names: readonly string[]): string {
  const near = nearestNames(wanted, names);
  return near.length === 0 ? '' : ` Near it: ${near.map((name) => `"${name}"`).join(', ')}.`;
}
