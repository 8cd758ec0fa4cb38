import { describe, expect, it } from 'vitest';
import { binColumn } from '../../../scripts/training/bin-columns.ts';
import { type BoostOptions, boostTrees } from '../../../scripts/training/boost-trees.ts';
import { growTree } from '../../../scripts/training/grow-tree.ts';
import { writeTreesModule } from '../../../scripts/training/write-trees.ts';
import { BoostedTrees } from '../../../src/core/concepts/ranking/boosted-trees.ts';
import { createRandom } from '../../../src/core/shared/random.ts';

const shape = { depth: 3, leaves: 8, leastRows: 1, lambda: 1, rate: 1 };
const options: BoostOptions = {
  ...shape,
  trees: 20,
  leastRows: 5,
  rate: 0.3,
  groupShare: 0.9,
  columnShare: 0.9,
  seed: 7,
};

/** Rows of two features and noise, wanted where the first is above a half and the second below. */
function sampleTable() {
  const random = createRandom(3);
  const rows = Array.from({ length: 600 }, () => [random(), random(), random()]);
  return {
    columns: [0, 1, 2].map((place) => Float64Array.from(rows, (row) => row[place] ?? 0)),
    labels: Uint8Array.from(rows, ([a = 0, b = 0]) => Number(a > 0.5 && b < 0.5)),
    groups: Int32Array.from(rows.keys(), (row) => Math.floor(row / 10)),
  };
}

describe('binColumn', () => {
  it('cuts midway between the values of a column with few', () => {
    const { cuts, bins } = binColumn(Float64Array.of(3, 1, 1, 2));
    expect([...cuts]).toEqual([1.5, 2.5]);
    expect([...bins]).toEqual([2, 0, 0, 1]);
  });

  it('has one bin for one value', () => {
    expect([...binColumn(Float64Array.of(5, 5)).cuts]).toEqual([]);
  });

  it('keeps many values in at most 64 bins of their order', () => {
    const values = Float64Array.from({ length: 1000 }, (_, place) => (place * 7919) % 1000);
    const { bins } = binColumn(values);
    expect(Math.max(...bins)).toBeLessThan(64);
    const byValue = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    byValue.slice(1).forEach((row, place) => {
      expect(bins[row]).toBeGreaterThanOrEqual(bins[byValue[place] ?? 0] ?? 0);
    });
  });
});

describe('growTree', () => {
  it('gives one leaf where nothing is gained', () => {
    const data = [binColumn(Float64Array.of(1, 2, 3))];
    const gradients = { first: Float64Array.of(1, 1, 1), second: Float64Array.of(1, 1, 1) };
    const flat = { ...shape, lambda: 0 };
    expect(growTree(data, [0], Int32Array.of(0, 1, 2), gradients, flat)).toEqual({ value: -1 });
  });

  it('takes the split that a search over every cut finds best', () => {
    const { columns, labels } = sampleTable();
    const data = columns.map(binColumn);
    const first = Float64Array.from(labels, (label) => 0.3 - label);
    const second = new Float64Array(labels.length).fill(0.21);
    const stump = growTree(
      data,
      [0, 1, 2],
      Int32Array.from(labels.keys()),
      { first, second },
      {
        ...shape,
        leaves: 2,
      },
    );
    let best = { gain: 0, column: -1, cut: 0 };
    columns.forEach((column, place) => {
      for (const cut of data[place]?.cuts ?? []) {
        const side = (above: boolean) => {
          const rows = [...labels.keys()].filter((row) => (column[row] ?? 0) > cut === above);
          return (
            rows.reduce((sum, row) => sum + (first[row] ?? 0), 0) ** 2 / (0.21 * rows.length + 1)
          );
        };
        const gain = side(true) + side(false);
        if (gain > best.gain + 1e-9) best = { gain, column: place, cut };
      }
    });
    expect(stump).toMatchObject({ column: best.column, cut: best.cut });
  });
});

describe('boostTrees', () => {
  const names = { features: ['a', 'b', 'c'], file: 'f', sha256: '0', seed: 7 };

  it('learns what two features say together', () => {
    const table = sampleTable();
    const source = writeTreesModule({ ...boostTrees(table, options), ...names });
    const lines = [...source.matchAll(/^ {4}'([\d=].*)',$/gm)].map((match) => match[1] ?? '');
    const base = Number(/base: (.*),/.exec(source)?.[1]);
    const trees = new BoostedTrees({ base, features: [], trees: lines });
    const right = [...table.labels].filter((label, row) => {
      const features = Float64Array.from(table.columns, (column) => column[row] ?? 0);
      return trees.score(features) > 0 === (label === 1);
    });
    expect(lines).toHaveLength(options.trees);
    expect(right.length / table.labels.length).toBeGreaterThan(0.97);
  });

  it('writes the same bytes twice, and others with another seed', () => {
    const write = (seed: number) =>
      writeTreesModule({ ...boostTrees(sampleTable(), { ...options, seed }), ...names });
    expect(write(7)).toBe(write(7));
    expect(write(7)).not.toBe(write(8));
  });
});
