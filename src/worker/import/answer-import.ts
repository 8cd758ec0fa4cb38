/** The import worker's side: files are read, told about, and built into a map, all in here. */
import { applyFills } from '../../core/corpus/complete/apply-fills.ts';
import {
  countCompletion,
  type FieldCompletion,
} from '../../core/corpus/complete/completion-count.ts';
import { type ReadingChoices, readCorpus, requirePapers } from '../../core/corpus/read-corpus.ts';
import type { CorpusReading } from '../../core/corpus/reading.ts';
import { readingReport } from '../../core/corpus/reading-report.ts';
import { decodeStructure, encodeDataset } from '../../core/dataset/codec.ts';
import { runPipeline } from '../../core/run.ts';
import { BadDatasetError } from '../../core/shared/errors.ts';
import { doInSteps } from '../../core/shared/in-steps.ts';
import { beginStage } from '../../core/shared/stage-steps.ts';
import type { DatasetStructure, RunControl } from '../../core/types.ts';
import { completingServices } from '../../io/services/services.ts';
import { packError } from '../carried-error.ts';
import type { BuildPort } from '../protocol.ts';
import { createControl } from '../worker-control.ts';
import { accountOf, listAsCsv } from './account.ts';
import { type AskControl, completeIn, fetchFiles, readFills } from './ask-services.ts';
import { createSourceOpener } from './open-sources.ts';
import type {
  BuiltMap,
  ImportAsk,
  ImportReply,
  ImportRequest,
  ImportResults,
  ImportTask,
} from './protocol.ts';
import { seldom } from './seldom.ts';

/** What was read, and the source of each of its files. */
interface Read {
  key: string;
  reading: CorpusReading;
  sources: number[];
  completed: FieldCompletion[];
}

/** Answers the requests that come in at `port`; the newest takes the place of one under way. */
export function answerImport(port: BuildPort<ImportReply, ImportRequest>): void {
  const opener = createSourceOpener();
  let newest = -1;
  let last: Read | null = null;

  const read = async (ask: ImportAsk, control: RunControl): Promise<Read> => {
    const { sources, columns } = ask;
    const fills = await readFills(ask.fills);
    const key = JSON.stringify([sources.map(({ id }) => id), [...columns], fills.length]);
    if (last?.key === key) return last;
    const opened = await opener.open(sources);
    await control.checkpoint();
    const choices: ReadingChoices = { columnsOf: columns };
    const files = opened.map(({ file }) => file);
    const steps = beginStage('reading', files.length, control);
    const reading = await doInSteps(readCorpus(files, choices), steps);
    const papers = applyFills(reading.papers, fills);
    const titles = completingServices.map(({ title }) => title);
    last = {
      key,
      reading: { ...reading, papers },
      sources: opened.map(({ source }) => source),
      completed: countCompletion(reading.papers, papers, titles),
    };
    return last;
  };
  const perform = async (
    task: ImportTask,
    control: AskControl,
  ): Promise<ImportResults[ImportTask['kind']]> => {
    if (task.kind === 'fetch') return fetchFiles(task, control);
    const { reading, sources, completed } = await read(task.ask, control);
    if (task.kind === 'read') return accountOf(reading, sources, completed);
    if (task.kind === 'complete') {
      const fills = await readFills(task.ask.fills);
      return completeIn(reading.papers, fills, task.contact, control);
    }
    if (task.kind === 'list') return listAsCsv(reading, task.list);
    return buildMap(reading, task, control);
  };
  port.onmessage = async ({ data: { number, ...task } }) => {
    newest = number;
    const control: AskControl = {
      ...createControl(
        () => {
          if (number !== newest) throw new Error('worker/answerImport: a newer request has come.');
        },
        seldom((event) => port.postMessage({ kind: 'progress', number, event })),
      ),
      waiting: (wait) => port.postMessage({ kind: 'waiting', number, wait }),
    };
    try {
      const result = await perform(task, control);
      if (number === newest) port.postMessage({ kind: 'done', number, result });
    } catch (error) {
      if (number === newest) port.postMessage({ kind: 'failed', number, error: packError(error) });
    }
  };
}

async function buildMap(
  reading: CorpusReading,
  { name, previous }: Extract<ImportTask, { kind: 'build' }>,
  control: RunControl,
): Promise<BuiltMap> {
  requirePapers(reading);
  const before = previous === null ? {} : readPrevious(previous);
  const dataset = await runPipeline(reading.papers, { name, ...before }, control);
  const { counts } = dataset.structure;
  return { files: encodeDataset(dataset), counts, report: readingReport(reading) };
}

/** A map of another version of the product keeps its name, but has no places that could be kept. */
function readPrevious(previous: string): { previous?: DatasetStructure } {
  try {
    return { previous: decodeStructure(previous) };
  } catch (error) {
    if (error instanceof BadDatasetError) return {};
    throw error;
  }
}
