import { describe, expect, it } from 'vitest';
import { extractionWith } from './extraction-with.ts';

/** Returns the labels of concepts that are in a relation, as `narrower < broader`. */
async function relationsWith(terms: readonly string[], ...abstracts: string[]): Promise<string[]> {
  const { concepts } = await extractionWith(terms, ...abstracts);
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  return concepts
    .flatMap(({ label, broader = [] }) => broader.map((id) => `${label} < ${labels.get(id)}`))
    .sort();
}

describe('broader terms of the vocabulary', () => {
  it('that papers name are broader concepts', async () => {
    expect(await relationsWith(['plant', '  tree', '    oak'], 'An oak, a tree, a plant.')).toEqual(
      ['oak < tree', 'tree < plant'],
    );
  });

  it('that papers do not name are passed over', async () => {
    expect(await relationsWith(['plant', '  tree', '    oak'], 'An oak is a plant.')).toEqual([
      'oak < plant',
    ]);
  });

  it('become concepts where two terms that papers name stand under them', async () => {
    const terms = ['plant', '  tree', '    oak', '    elm', '  herb'];
    expect(await relationsWith(terms, 'An oak beside an elm.')).toEqual([
      'elm < tree',
      'oak < tree',
    ]);
  });

  it('become concepts two levels up, and no further', async () => {
    const kingdoms = ['plant; flora', 'animal; fauna'].flatMap((kingdom, place) => [
      `  ${kingdom}`,
      ...[0, 1].flatMap((family) => [
        `    family ${place}${family}`,
        ...['a', 'b'].map((kind) => `      kind${place}${family}${kind}`),
      ]),
    ]);
    const text = ['00a', '00b', '01a', '01b', '10a', '10b', '11a', '11b']
      .map((kind) => `A kind${kind} lives.`)
      .join(' ');
    const relations = await relationsWith(['nature', ...kingdoms], text);
    expect(relations).toContain('family 00 < plant');
    expect(relations.filter((relation) => relation.endsWith('< nature'))).toEqual([]);
  });

  it('go before those that words show, where both would make a circle', async () => {
    expect(
      await relationsWith(['image processing', '  image'], 'Image processing. An image, an image.'),
    ).toEqual(['image < image processing']);
  });
});
