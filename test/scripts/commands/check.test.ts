import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, scratchFolder, startCli } from '../scratch.ts';

const folder = scratchFolder();
const corpus = resolve('public/corpus/papers.json');

/** Returns the name of a copy of the map whose `file` is changed. */
function spoilt(name: string, file: string, change: (text: string) => string): string {
  cpSync(join(folder, 'map'), join(folder, name), { recursive: true });
  const path = join(folder, name, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return name;
}

function reportText(map: string): string {
  return readFileSync(join(folder, map, 'robustness.json'), 'utf8');
}

beforeAll(async () => {
  await runCli(['build', corpus, '--out', 'map'], folder);
  const [first] = JSON.parse(readFileSync(corpus, 'utf8'));
  writeFileSync(join(folder, 'other.json'), JSON.stringify([first]));
  await runCli(['build', 'other.json', '--out', 'other'], folder);
});

describe('throughline check', () => {
  it('says that a map is whole, and what it holds', async () => {
    const { code, stdout, stderr } = await runCli(['check', 'map'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${join(folder, 'map')}: the dataset is whole\n`);
    expect(stdout).toContain('62 papers');
  });

  it.each<[string, string, () => string]>([
    ['a folder without a map', 'structure.json: there is no such file', () => '.'],
    [
      'a map without its texts',
      'texts.json: there is no such file',
      () => {
        const name = spoilt('bare', 'texts.json', (text) => text);
        rmSync(join(folder, name, 'texts.json'));
        return name;
      },
    ],
    [
      'a file that breaks off',
      'texts.json: complete JSON is needed',
      () => spoilt('torn', 'texts.json', (text) => text.slice(0, -100)),
    ],
    [
      'another version',
      'structure.json: version: ',
      () => spoilt('old', 'structure.json', (text) => text.replace(/"version":\d+/, '"version":1')),
    ],
    [
      'a mention outside its text',
      'texts.json: papers[0].concepts[0]',
      () =>
        spoilt('outside', 'texts.json', (text) => {
          const texts = JSON.parse(text);
          texts.papers[0].concepts[0][3][0][3] = 99_999;
          return JSON.stringify(texts);
        }),
    ],
    [
      'texts of another map',
      'texts.json: inputHash: ',
      () =>
        spoilt('mixed', 'texts.json', () =>
          readFileSync(join(folder, 'other', 'texts.json'), 'utf8'),
        ),
    ],
    [
      'a paper that was changed',
      'structure.json: inputHash: ',
      () => spoilt('changed', 'structure.json', (text) => text.replace('"title":"', '"title":"A ')),
    ],
    [
      'a link to a paper that is not there',
      'structure.json: mentions[0][0]: ',
      () =>
        spoilt('lost', 'structure.json', (text) =>
          text.replace('"mentions":[[0', '"mentions":[[62'),
        ),
    ],
  ])('exits with 1 for %s, naming the place', async (_, place, prepare) => {
    const { code, stdout, stderr } = await runCli(['check', prepare()], folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).toContain('throughline build');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('writes what persists beside the map, the same each time', async () => {
    const { code, stdout, stderr } = await runCli(['check', 'map', '--robustness'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^varied +value +communities/m);
    expect(stdout).toMatch(/^community +papers +mean Jaccard/m);
    expect(stderr.trimEnd().split('\n')).toHaveLength(10);
    const first = reportText('map');
    const { inputHash } = JSON.parse(readFileSync(join(folder, 'map', 'structure.json'), 'utf8'));
    expect(JSON.parse(first)).toMatchObject({ format: 'throughline-robustness', inputHash });
    await runCli(['check', 'map', '--robustness'], folder);
    expect(reportText('map')).toBe(first);
    const again = await runCli(['check', 'map'], folder);
    expect(again.stdout).toContain('robustness checked with 10 variants');
  });

  it('refuses a report on another map', async () => {
    spoilt('foreign', 'robustness.json', (text) =>
      text.replace(/"inputHash":"./, '"inputHash":"x'),
    );
    const { code, stderr } = await runCli(['check', 'foreign'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('robustness.json: inputHash: ');
  });

  it('leaves the older report when it is stopped', async () => {
    const before = reportText('map');
    const { child, finished } = startCli(['check', 'map', '--robustness'], folder);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    expect((await finished).code).toBe(130);
    expect(reportText('map')).toBe(before);
  });

  it('loses the report when the map is built anew', async () => {
    expect((await runCli(['build', corpus, '--out', 'map'], folder)).code).toBe(0);
    expect(existsSync(join(folder, 'map', 'robustness.json'))).toBe(false);
  });
});
