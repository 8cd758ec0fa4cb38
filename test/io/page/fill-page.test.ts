import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { BadDatasetError } from '../../../src/core/shared/errors.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import { carriedPlace } from '../../../src/io/page/carried-files.ts';
import { type CarriedMap, fillPage } from '../../../src/io/page/fill-page.ts';
import { unpackText } from '../../../src/io/page/unpack-text.ts';

const template = `<!doctype html><html><head><title>Throughline</title></head><body><div id="root"></div>${carriedPlace}
<script type="module">const place = '${carriedPlace.replace('</', '<\\/')}';</script></body></html>`;

const page = (map: Partial<CarriedMap>) =>
  doAtOnce(fillPage(template, { title: 'A map', entry: { name: 'a' }, files: [], ...map }));

/** What a parser of other people finds: the title, each script by its attributes, the elements. */
async function parse(html: string) {
  let title = '';
  const scripts: { attributes: Record<string, string>; text: string }[] = [];
  const elements: string[] = [];
  let open = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      open = name;
      elements.push(name);
      if (name === 'script') scripts.push({ attributes, text: '' });
    },
    ontext(text) {
      if (open === 'title') title += text;
      const script = scripts.at(-1);
      if (open === 'script' && script !== undefined) script.text += text;
    },
    onclosetag() {
      open = '';
    },
  });
  parser.end(html);
  const files = await Promise.all(
    scripts
      .filter(({ attributes }) => attributes['data-throughline-file'] !== undefined)
      .map(async ({ attributes, text }) => ({
        file: attributes['data-throughline-file'],
        text: await unpackText(text),
      })),
  );
  const entry = scripts.find(({ attributes }) => 'data-throughline-map' in attributes)?.text;
  return { title, entry: JSON.parse(entry ?? 'null'), files, elements };
}

const hostile = [
  '</script><script>window.hostile = true</script>',
  '<!--<script>',
  ']]> & "quotes" \\ \n\u2028 🜚 שלום',
  '$& $1 $`',
  '</title><img src=x onerror=alert(1)>',
  carriedPlace,
  '__proto__',
  '',
];

describe('a page that carries a map', () => {
  it('refuses a template without a place for it', () => {
    const fill = (text: string) => () =>
      doAtOnce(fillPage(text, { title: '', entry: null, files: [] }));
    expect(fill('<title>Throughline</title>')).toThrow(BadDatasetError);
    expect(fill(carriedPlace)).toThrow(BadDatasetError);
    expect(fill(`${carriedPlace}<title>late</title>`)).toThrow(BadDatasetError);
  });

  it('may carry no file', async () => {
    expect((await parse(page({}))).files).toEqual([]);
  });

  it.each(hostile)('gives %j back, and takes none of it for markup', async (text) => {
    const files = [
      { file: 'structure.json', text },
      { file: 'texts.json', text: text.repeat(1000) },
    ];
    const parsed = await parse(page({ title: text, entry: { name: text }, files }));
    expect(parsed).toMatchObject({ entry: { name: text }, files });
    expect(parsed.title).toBe(text);
    expect(parsed.elements).toEqual([
      ...['html', 'head', 'title', 'body', 'div', 'template'],
      ...['script', 'script', 'script', 'script'],
    ]);
  });

  it('gives any text back, in the same letters every time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const map = { files: [{ file: 'texts.json', text }] };
        const filled = page(map);
        expect((await parse(filled)).files).toEqual(map.files);
        expect(page(map)).toBe(filled);
      }),
      { numRuns: 30 },
    );
  });

  it('packs a long text in steps that add up to its bytes', async () => {
    const text = 'é'.repeat(300_000);
    const work = fillPage(template, {
      title: '',
      entry: null,
      files: [{ file: 'texts.json', text }],
    });
    let [bytes, steps] = [0, 0];
    let step = work.next();
    for (; step.done !== true; step = work.next()) {
      bytes += step.value;
      steps += 1;
    }
    expect(bytes).toBe(600_000);
    expect(steps).toBeGreaterThan(4);
    expect((await parse(step.value)).files[0]?.text).toBe(text);
  });
});
