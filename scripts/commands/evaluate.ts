/** `throughline evaluate`: how well the keyphrases agree with those that people gave. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { extractConcepts } from '../../src/core/concepts/extract-concepts.ts';
import type { Ranking } from '../../src/core/concepts/ranking/rank-keyphrases.ts';
import { createCheckpoint } from '../checkpoint.ts';
import { count } from '../count.ts';
import { percentScores, type SetQuality } from '../evaluation/quality.ts';
import { readGold } from '../evaluation/read-gold.ts';
import { scoreKeyphrases } from '../evaluation/score.ts';
import { packageVersion } from '../package-root.ts';
import { rankingOption } from './ranking-option.ts';

interface EvaluateArguments {
  ranking: Ranking;
  json?: true;
}

/** Adds the command to `program`; `signal` cancels it. */
export function addEvaluateCommand(program: Command, signal: AbortSignal): void {
  program
    .command('evaluate')
    .description('measure keyphrases against files of {id, title, abstract, keyphrases} lines')
    .argument('<file...>', 'papers with keyphrases that people gave, as JSON Lines, plain or gzip')
    .addOption(rankingOption())
    .option('--json', 'print one JSON object with the version of the program')
    .action((paths, choices) => runEvaluate(paths, choices, signal));
}

async function runEvaluate(
  paths: string[],
  { ranking, json }: EvaluateArguments,
  signal: AbortSignal,
): Promise<void> {
  const sets: SetQuality[] = [];
  for (const path of paths) {
    const set = await evaluate(path, ranking, signal);
    if (json === undefined) printTable(set);
    sets.push(set);
  }
  if (json !== undefined) {
    console.log(
      JSON.stringify({ program: 'throughline', version: packageVersion(), sets }, null, 2),
    );
  }
}

async function evaluate(path: string, ranking: Ranking, signal: AbortSignal): Promise<SetQuality> {
  const gold = await readGold(path);
  const control = { progress: () => {}, checkpoint: createCheckpoint(signal) };
  const { keyphrases } = await extractConcepts(gold.papers, control, { keyphrases: { ranking } });
  const found = new Map(gold.papers.map(({ id }, number) => [id, keyphrases[number] ?? []]));
  const judged = [...gold.keyphrases].map(([id, given]) => ({ given, found: found.get(id) ?? [] }));
  const scores = percentScores(scoreKeyphrases(judged));
  const set = basename(path);
  const command = `throughline evaluate ${set} --ranking ${ranking}`;
  return { set, papers: judged.length, ranking, command, scores };
}

function printTable({ set, papers, ranking, scores }: SetQuality): void {
  console.log(`${set}: ${count(papers, 'paper')}, ranking ${ranking}, per cent`);
  console.log('   at  precision  recall     F1');
  for (const { cut, precision, recall, f1 } of scores) {
    const cells = [String(cut).padStart(5), precision.toFixed(1).padStart(11)];
    console.log(`${cells.join('')}${recall.toFixed(1).padStart(8)}${f1.toFixed(1).padStart(7)}`);
  }
}
