/** `throughline complete`: missing abstracts and years, asked of services by the papers' identifiers. */
import type { Command } from 'commander';
import { applyFills, type Fill } from '../../src/core/corpus/complete/apply-fills.ts';
import { countCompletion } from '../../src/core/corpus/complete/completion-count.ts';
import {
  type FillSource,
  type FillWatch,
  findFills,
} from '../../src/core/corpus/complete/find-fills.ts';
import { identifierKeys, missingFields } from '../../src/core/corpus/complete/missing-fields.ts';
import { requirePapers } from '../../src/core/corpus/read-corpus.ts';
import { NoAnswerError } from '../../src/core/shared/errors.ts';
import { sha256Hex } from '../../src/core/shared/hash.ts';
import type { Paper } from '../../src/core/types.ts';
import type { ServiceDriver } from '../../src/io/services/ask-service.ts';
import { fetchPages, type KeptPage } from '../../src/io/services/fetch-pages.ts';
import type { Caller, Service } from '../../src/io/services/service.ts';
import { completingServices } from '../../src/io/services/services.ts';
import { completingStatement } from '../../src/io/services/statement.ts';
import { count } from '../count.ts';
import { addCorpusOptions, type CorpusArguments } from '../files/corpus-options.ts';
import { reportReading } from '../files/print-reading.ts';
import { readCorpusFiles } from '../files/read-corpus-files.ts';
import { writeBeside } from '../files/write-beside.ts';
import { baseUrlOption, contactOption } from '../services/contact-option.ts';
import { type KeptAnswers, openKeptAnswers } from '../services/kept-answers.ts';
import { callerOf, createNetDriver } from '../services/net-driver.ts';

interface CompleteArguments extends CorpusArguments {
  contact?: string;
  out: string;
  baseUrl?: string;
}

/** An answer, with the question that it belongs to. */
interface KeptFillPage extends KeptPage {
  service: string;
  /** SHA-256 of the ids that were asked for. */
  ids: string;
}

/** Adds the command to `program`; `signal` stops it. */
export function addCompleteCommand(program: Command, signal: AbortSignal): void {
  const command = program
    .command('complete')
    .description(
      'fill missing abstracts and years by DOI, arXiv id or PubMed id from OpenAlex, Crossref and ' +
        'Semantic Scholar',
    )
    .argument('<file...>', 'files of papers')
    .requiredOption(
      '--out <file>',
      'file to write, JSON Lines; a run that was broken off goes on where it stopped',
    )
    .addOption(contactOption())
    .addOption(baseUrlOption());
  addCorpusOptions(command).action((paths: string[], choices: CompleteArguments) =>
    runComplete(paths, choices, signal),
  );
}

async function runComplete(
  paths: string[],
  { contact, out, baseUrl, ...input }: CompleteArguments,
  signal: AbortSignal,
): Promise<void> {
  const reading = await readCorpusFiles(paths, input, [out]);
  requirePapers(reading);
  reportReading(reading);
  const { papers, inputOrder } = reading;
  const lacking = papers.filter((paper) => missingFields(paper).length > 0);
  const askable = lacking.filter((paper) => identifierKeys(paper).length > 0);
  console.error(
    `${count(lacking.length, 'paper')} of ${papers.length} without abstract or year, ` +
      `${askable.length} of them with an identifier`,
  );
  const { fills, failure, kept } =
    askable.length === 0
      ? { fills: [], failure: undefined, kept: undefined }
      : await askServices(askable, { contact, out, baseUrl }, signal);
  const completed = applyFills(papers, fills);
  const byId = new Map(completed.map((paper) => [paper.id, paper]));
  const lines = inputOrder.map((id) => `${JSON.stringify(byId.get(id))}\n`);
  await writeBeside([{ path: out, text: lines.join('') }]);
  printCompletion(papers, completed);
  if (failure !== undefined) {
    throw new NoAnswerError(
      `${failure.message} ${out} has what the others gave; the same command asks only for the rest.`,
    );
  }
  await kept?.remove();
}

async function askServices(
  papers: readonly Paper[],
  {
    contact,
    out,
    baseUrl,
  }: { contact: string | undefined; out: string; baseUrl: string | undefined },
  signal: AbortSignal,
) {
  const askers = completingServices.map((service) => ({
    service,
    // Mirrors of several services stand below one address, each under its name.
    caller: callerOf(service, contact, baseUrl && `${baseUrl}/${service.name}`),
  }));
  console.error(completingStatement(askers, papers.length));
  const keys = papers.map((paper) => [paper.id, identifierKeys(paper)]);
  const question = { complete: sha256Hex(JSON.stringify(keys)) };
  const kept = await openKeptAnswers<KeptFillPage>(out, question, isFillPage);
  if (kept.earlier.length > 0) {
    console.error(`${kept.path}: goes on after ${count(kept.earlier.length, 'answer')}`);
  }
  const driver = createNetDriver(signal);
  const sources = askers.map(({ service, caller }) => fillSource(service, caller, driver, kept));
  const fills: Fill[] = [];
  let failure: NoAnswerError | undefined;
  const watch: FillWatch = {
    progress: ({ title, asked, filled }) =>
      console.error(`${title}: asked for ${count(asked, 'paper')}, filled ${filled}`),
    failed(error) {
      console.error(error.message);
      failure ??= error;
    },
  };
  for await (const fill of findFills(papers, sources, watch)) fills.push(fill);
  return { fills, failure, kept };
}

/** A service whose answers are kept, and not asked for again. */
function fillSource(
  service: Service,
  caller: Caller,
  driver: ServiceDriver,
  kept: KeptAnswers<KeptFillPage>,
): FillSource {
  const { name, title, format, readId } = service;
  return {
    title,
    format,
    readId,
    async *ask(list) {
      const ids = sha256Hex(JSON.stringify(list));
      const earlier = kept.earlier.filter((page) => page.service === name && page.ids === ids);
      const query = { words: '', ids: list, limit: list.length };
      for await (const answer of fetchPages(service, query, caller, driver, earlier)) {
        const { page, text, isKept } = answer;
        if (!isKept) await kept.keep({ page, text, service: name, ids });
        yield { text };
      }
    },
  };
}

function printCompletion(before: readonly Paper[], after: readonly Paper[]): void {
  const titles = completingServices.map(({ title }) => title);
  for (const { field, missing, filled, left } of countCompletion(before, after, titles)) {
    const from = filled.map((part) => `${part.papers} from ${part.from}`).join(', ');
    console.error(`${field}: ${missing} missing, ${from || 'none filled'}, ${left} still missing`);
  }
}

function isFillPage({ page, text, service, ids }: Record<string, unknown>): boolean {
  return typeof page === 'number' && [text, service, ids].every((part) => typeof part === 'string');
}
