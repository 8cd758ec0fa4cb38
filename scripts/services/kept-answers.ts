/**
 * The answers of a run beside the file that it will write, so that a run that was broken off goes on
 * where it stopped: a line that says what was asked, then a line of JSON an answer.
 */
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import { isObject } from '../../src/core/shared/is-object.ts';

export interface KeptAnswers<Answer> {
  path: string;
  /** Those of the run before. */
  earlier: readonly Answer[];
  keep(answer: Answer): Promise<void>;
  /** The file that they are for is written. */
  remove(): Promise<void>;
}

/**
 * Opens the answers kept for the file `out`, and begins the list where there is none.
 * @throws BadOptionError when those kept answer another question than `asked`.
 */
export async function openKeptAnswers<Answer>(
  out: string,
  asked: unknown,
  isAnswer: (value: Record<string, unknown>) => boolean,
): Promise<KeptAnswers<Answer>> {
  const path = `${out}.part`;
  const first = JSON.stringify({ asked });
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const lines = text?.split('\n') ?? [];
  if (text !== undefined && lines[0] !== first) {
    throw new BadOptionError(
      `services/kept-answers: ${path} holds what came of another request; ask for the same again, ` +
        'or delete that file, or name another with --out.',
    );
  }
  // A run that was ended while it wrote leaves half a line.
  const earlier = lines.slice(1).flatMap((line): Answer[] => {
    const value = parsed(line);
    return isObject(value) && isAnswer(value) ? [value as Answer] : [];
  });
  await mkdir(dirname(path), { recursive: true });
  const whole = [first, ...earlier.map((answer) => JSON.stringify(answer))];
  await writeFile(path, `${whole.join('\n')}\n`);
  return {
    path,
    earlier,
    keep: (answer) => appendFile(path, `${JSON.stringify(answer)}\n`),
    remove: () => rm(path, { force: true }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
