/** The system's own way to open an address. */
import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens `address` in the person's browser; where that can't be done, the printed address remains. */
export function openInBrowser(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => console.error('No browser could be opened; open the address yourself.'))
    .unref();
}
