/** A folder for one test file, and the compiled program run in it. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, vi } from 'vitest';

// Each run starts Node anew, and other test files run beside it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CLI = resolve('dist/scripts/cli.js');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Returns an empty folder that is removed when the file's tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the compiled command line with `words` in `cwd`. */
export function startCli(words: readonly string[], cwd: string, options: SpawnOptions = {}) {
  const child = spawn(process.execPath, [CLI, ...words], { cwd, ...options });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (piece) => {
    stdout += piece;
  });
  child.stderr?.on('data', (piece) => {
    stderr += piece;
  });
  const finished = new Promise<Finished>((done) => {
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  return { child, finished };
}

/** Runs the compiled command line with `words` in `cwd` to its end. */
export function runCli(words: readonly string[], cwd: string): Promise<Finished> {
  return startCli(words, cwd).finished;
}
