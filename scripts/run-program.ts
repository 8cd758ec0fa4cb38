/** What every program of ours does around its work: errors, exit codes, interruption. */
import { CommanderError } from 'commander';
import {
  BadCurationError,
  BadOptionError,
  BadVocabularyError,
  ThroughlineError,
} from '../src/core/shared/errors.ts';

/** Exit codes. An interrupted program adds the signal's number to `interrupted`. */
const EXIT = { failure: 1, usage: 2, interrupted: 128 } as const;

/** The work was stopped by a signal. */
class Interruption extends Error {
  readonly exitCode: number;

  constructor(name: string, number: number) {
    super(`${name}: stopped; nothing was changed.`);
    this.exitCode = EXIT.interrupted + number;
  }
}

/**
 * Runs `work` and sets the exit code: 0, 1 when the work failed, 2 for a wrong call. Errors go to
 * standard error. The first Ctrl-C aborts the signal, a second one ends the program at once. A
 * reader that closes standard output, as `| head` does, ends it quietly.
 */
export async function runProgram(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Interruption('SIGINT', 2)));
  process.once('SIGTERM', () => controller.abort(new Interruption('SIGTERM', 15)));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await work(controller.signal);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  // Commander has written its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  const isExpected = error instanceof ThroughlineError || error instanceof Interruption;
  const message = error instanceof Error ? error.message : String(error);
  const isSystem = error instanceof Error && 'syscall' in error;
  const trace = isExpected || isSystem || !(error instanceof Error) ? message : error.stack;
  console.error(`throughline: ${trace}`);
  if (error instanceof Interruption) return error.exitCode;
  const isWrongCall = [BadOptionError, BadCurationError, BadVocabularyError].some(
    (kind) => error instanceof kind,
  );
  return isWrongCall ? EXIT.usage : EXIT.failure;
}
