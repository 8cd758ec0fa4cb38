/** Whether Firefox opens a page of one file from disk: a map, a concept's evidence, a worker's answer. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Firefox } from './marionette.ts';

export interface PageCheck {
  /** What was looked at, each with what was found, or what is wrong. */
  found: { what: string; says: string; isRight: boolean }[];
}

/** How long the page may take for each answer, on a slow machine. */
const patienceMs = 60_000;

/**
 * Opens the page at `path` in `program`, tries it, and puts a picture of it where `picture` says.
 * @throws Error where Firefox can't be started or driven.
 */
export async function checkPage(
  program: string,
  path: string,
  picture: string,
): Promise<PageCheck> {
  const firefox = await Firefox.start(program);
  const found: PageCheck['found'] = [];
  const look = async (what: string, script: string, isRight: (says: unknown) => boolean) => {
    let says: unknown;
    const startedAt = performance.now();
    do {
      says = await firefox.run(script);
      if (isRight(says)) break;
      await wait(200);
    } while (performance.now() - startedAt < patienceMs);
    found.push({ what, says: String(says), isRight: isRight(says) });
  };
  const open = async (fragment: string) => {
    await firefox.send('Marionette:SetContext', { value: 'content' });
    await firefox.send('WebDriver:Navigate', { url: `${pathToFileURL(resolve(path))}${fragment}` });
  };
  try {
    await firefox.send('WebDriver:SetWindowRect', { width: 1440, height: 985 });
    await open('');
    await look('map drawn', drawn, (says) => says === true);
    await look('communities', communities, (says) => Number(says) > 0);
    const built = Number(await firefox.run(communities));
    await firefox.run(chooseConcept);
    await look('concept selected', selected, (says) => says !== '');
    await look('sentences of evidence', evidence, (says) => Number(says) > 0);
    await look('kept in the fragment', 'return location.hash', (says) =>
      /^#\?.*s=/.test(String(says)),
    );
    await writePicture(firefox, picture);
    await firefox.run(refine);
    await look('communities from the worker', communities, (says) => Number(says) > built);
    await look('requests', requests, (says) => says === '');
    await look('kept in this browser', kept, (says) => says === 'yes');
    const errors = String(await firefox.run(complaints, 'chrome'));
    found.push({ what: 'errors', says: errors, isRight: errors === '' });
    return { found };
  } finally {
    await firefox.end();
  }
}

const drawn = `
  const map = document.querySelector('[role=application] canvas');
  return map !== null && map.width > 0`;

const communities = `
  const heading = [...document.querySelectorAll('h2, h3')].find((each) => /^Communities/.test(each.textContent));
  return /\\d+/.exec(heading?.textContent ?? '')?.[0] ?? ''`;

/** As someone types: the field's value is React's, so its own setter is called. */
const chooseConcept = `
  const field = document.querySelector('[role=combobox][type=search], input[role=combobox]');
  field.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'a');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const press = () => {
    const first = document.querySelector('[role=listbox] [role=option]');
    if (first === null) return setTimeout(press, 50);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  };
  press()`;

const selected = `return document.querySelector('[aria-label=Details] h2')?.textContent ?? ''`;

const evidence = `return document.querySelectorAll('[aria-label=Details] mark').length`;

const refine = `
  const slider = document.querySelector('.resolution input[type=range]');
  slider.focus();
  for (let step = 0; step < 8; step += 1) {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, Number(slider.value) + Number(slider.step));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  }`;

const requests = `
  return performance.getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/^(data|blob):/.test(name))
    .join(' ')`;

const kept = `
  window.keptSays ??= '';
  if (window.keptSays === '') {
    window.keptSays = 'asked';
    indexedDB.databases().then(
      (found) => { window.keptSays = found.some(({ name }) => name === 'throughline') ? 'yes' : 'no'; },
      (error) => { window.keptSays = String(error); },
    );
  }
  return window.keptSays`;

/** Errors that Firefox noted of pages from disk. */
const complaints = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ flags, sourceName }) => !(flags & 1) && /^(file|blob|data):/.test(sourceName))
    .map(({ errorMessage }) => errorMessage)
    .join('; ')`;

async function writePicture(firefox: Firefox, path: string): Promise<void> {
  await wait(1000);
  await firefox.send('Marionette:SetContext', { value: 'content' });
  const png = await firefox.send('WebDriver:TakeScreenshot', { full: false });
  await writeFile(path, Buffer.from(String(png), 'base64'));
}
