/** A copy of the checkout's sources in which a guard test can do wrong. */

import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const checkout = resolve(import.meta.dirname, '../..');

/** Returns a new folder with copies of `parts` of the checkout, which shares its packages. */
export async function copyTree(parts: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'throughline-guard-'));
  for (const part of parts) await cp(join(checkout, part), join(copy, part), { recursive: true });
  await symlink(join(checkout, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

export async function removeTree(copy: string): Promise<void> {
  await rm(copy, { recursive: true });
}

export interface Outcome {
  /** Exit code: 0 when nothing was wrong. */
  code: number;
  output: string;
}

/** Runs a command in the copy, where installed programs are on the path, without colours. */
export function runIn(copy: string, program: string, args: readonly string[]): Promise<Outcome> {
  const env = {
    ...process.env,
    PATH: `${join(checkout, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return new Promise((settle) => {
    execFile(program, args, { cwd: copy, env }, (error, stdout, stderr) =>
      settle({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
}
