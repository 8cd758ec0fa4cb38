/**
 * A Firefox driven by Marionette, the protocol that every Firefox speaks by itself over a plain socket:
 * a message is its length in bytes, a colon, and JSON. Requests are `[0, number, command, words]`,
 * answers `[1, number, error, result]`. Described in Firefox's sources, `remote/marionette`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Software graphics where there are no others, and no first visit's pages. */
const preferences: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'webgl.force-enabled': true,
  'gfx.webrender.software': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** How long Firefox may take to listen. */
const startMs = 60_000;

type Answer = [number, number, { error: string; message: string } | null, unknown];

export class Firefox {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #unread = Buffer.alloc(0);
  #asked = 0;

  private constructor(child: ChildProcess, profile: string, socket: Socket) {
    this.#child = child;
    this.#profile = profile;
    this.#socket = socket;
    socket.on('data', (piece) => this.#hear(piece));
  }

  /**
   * Starts a Firefox with a fresh profile, without windows where there is no display.
   * @param program what it is called, or its path.
   * @throws Error when it can't be started.
   */
  static async start(program: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'throughline-firefox-'));
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const words = ['--no-remote', '--marionette', '--remote-allow-system-access'];
    if (!hasDisplay()) words.push('--headless');
    const child = spawn(program, [...words, '--profile', profile], { stdio: 'ignore' });
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    try {
      const port = await Promise.race([readPort(profile), failed]);
      const socket = connect(port, '127.0.0.1');
      const firefox = new Firefox(child, profile, socket);
      await firefox.send('WebDriver:NewSession', {});
      return firefox;
    } catch (error) {
      child.kill();
      await rm(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /** Returns what Firefox answers. @throws Error with what it says is wrong. */
  async send(command: string, words: Record<string, unknown>): Promise<unknown> {
    this.#asked += 1;
    const number = this.#asked;
    const message = JSON.stringify([0, number, command, words]);
    const [, , error, result] = await new Promise<Answer>((resolve) => {
      this.#waiting.set(number, resolve);
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    if (error !== null) throw new Error(`firefox/${command}: ${error.error}: ${error.message}`);
    return typeof result === 'object' && result !== null && 'value' in result
      ? result.value
      : result;
  }

  /** Returns what the script `body` returns in the page, or in the browser itself. */
  async run(body: string, where: 'content' | 'chrome' = 'content'): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: where });
    return this.send('WebDriver:ExecuteScript', { script: body, args: [], newSandbox: false });
  }

  async end(): Promise<void> {
    this.#socket.destroy();
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill();
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #hear(piece: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, piece]);
    for (;;) {
      const colon = this.#unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#unread.subarray(0, colon));
      if (this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.toString('utf8', colon + 1, end));
      this.#unread = this.#unread.subarray(end);
      // The first message says who speaks, and answers nothing.
      if (Array.isArray(message)) this.#waiting.get(message[1])?.(message as Answer);
    }
  }
}

function hasDisplay(): boolean {
  return (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';
}

/** Firefox writes the port that it found into its profile. */
async function readPort(profile: string): Promise<number> {
  for (const startedAt = performance.now(); performance.now() - startedAt < startMs; ) {
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (port !== '') return Number(port);
    await wait(100);
  }
  throw new Error('firefox/marionette: Firefox did not begin to listen; is it installed whole?');
}
