import { describe, expect, it } from 'vitest';
import { budgetTable } from '../../../scripts/bench/explorer/budgets.ts';
import { quantile } from '../../../scripts/bench/explorer/quantile.ts';

const verdictOf = (value: number, budget?: number) => {
  const figure = { name: 'hover', value, unit: 'ms', ...(budget === undefined ? {} : { budget }) };
  return budgetTable([figure])[1];
};

describe('budgetTable', () => {
  it('has a head alone where nothing was measured', () => {
    expect(budgetTable([])).toHaveLength(1);
  });

  it.each([
    [3.987, 4, 'met'],
    [4, 4, 'met'],
    [4.5, 4, 'missed'],
    [Number.NaN, 4, 'not measured'],
  ])('says of %d against %d that it is %s', (value, budget, verdict) => {
    expect(verdictOf(value, budget)).toMatch(new RegExp(` ${verdict}$`));
  });

  it('gives no verdict on a figure without a budget', () => {
    expect(verdictOf(12)).toMatch(/12 ms$/);
  });
});

describe('quantile', () => {
  it.each([
    [[], 0.5, Number.NaN],
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95, 10],
  ])('of %j at %d is %d', (values, share, value) => {
    expect(quantile(values, share)).toBe(value);
  });
});
