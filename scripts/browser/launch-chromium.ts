/**
 * The browser of the browser tests and of the explorer's benchmark. On Linux x64 it is always the Chromium that
 * `@sparticuz/chromium` carries, with its own libraries and its own fonts, so that pictures are
 * the same on every machine; elsewhere an installed Chrome, Chromium or Edge.
 *
 * The package's own `args` are not used: `--single-process` dies at the second context, and
 * `--disable-web-security` would hide a request to another origin. Its folder is the system's
 * temporary one, where it takes whatever an earlier version left; here each version is unpacked
 * into a folder of its own, which gets its name only when it is whole.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const softwareGraphics = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/**
 * Returns a running browser with software WebGL2; the caller closes it.
 * @throws Error when this is not Linux x64 and no browser is installed.
 */
export async function launchChromium(): Promise<Browser> {
  return process.platform === 'linux' && process.arch === 'x64'
    ? launchCarried()
    : launchInstalled();
}

async function launchCarried(): Promise<Browser> {
  const home = await unpackOnce();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none', ...softwareGraphics],
    env: {
      ...process.env,
      FONTCONFIG_PATH: home,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    },
  });
}

async function launchInstalled(): Promise<Browser> {
  const failures: string[] = [];
  for (const channel of ['chrome', 'chromium', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: softwareGraphics });
    } catch (error) {
      failures.push(`${channel}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  throw new Error(
    `browser/launch-chromium: no Chrome, Chromium or Edge was found on this machine (${failures.join('; ')}). ` +
      'Install Google Chrome, then try again.',
  );
}

/** Returns the folder that holds the carried browser, unpacked on the first call. */
async function unpackOnce(): Promise<string> {
  const manifest = join(dirname(carriedEntry()), '../../package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const cache = join(dirname(manifest), '../../.cache');
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${home}-`);
  await unpackInto(partial);
  await writeFile(join(partial, 'fonts.conf'), fontsConfig(home));
  try {
    await rename(partial, home);
  } catch (error) {
    await rm(partial, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

function carriedEntry(): string {
  return createRequire(import.meta.url).resolve('@sparticuz/chromium');
}

/**
 * Lets the package unpack itself. It reads its surroundings from the environment: `TMPDIR` is
 * where it unpacks to, and only under the Lambda runtime does it bring libnss3 along.
 */
async function unpackInto(folder: string): Promise<void> {
  const surroundings = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const before = { ...process.env };
  Object.assign(process.env, surroundings);
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    await carried.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The package's fonts and no others: system fonts would change the pictures. */
function fontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
