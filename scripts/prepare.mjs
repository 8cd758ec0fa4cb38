/**
 * `npm run prepare`: builds the program and the explorer after `npm ci`. `npx` prepares a checkout
 * again when it first links it into its cache; what is built stays then, for others may be using it.
 */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isLinkedByNpx = process.env.npm_command === 'exec';
if (!(isLinkedByNpx && existsSync('dist/scripts/cli.js'))) {
  execSync('npm run build', { stdio: 'inherit' });
}
