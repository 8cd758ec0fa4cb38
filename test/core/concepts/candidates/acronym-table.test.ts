import { describe, expect, it } from 'vitest';
import { AcronymTable } from '../../../../src/core/concepts/candidates/acronym-table.ts';

/** A table of one acronym, its expansion in one paper after another. */
function tableOf(acronym: string, ...expansions: string[]): AcronymTable {
  const table = new AcronymTable();
  expansions.forEach((expansion, paper) => {
    table.add(paper, { acronym, expansion: expansion.split(' ') });
  });
  table.settle();
  return table;
}

describe('AcronymTable', () => {
  it.each([
    ['number', 'LLM', 'large language model', 'Large Language Models'],
    ['a hyphen', 'VLM', 'vision language model', 'vision-language model'],
    ['a blank', 'PLM', 'pretrained language model', 'pre-trained language model'],
    ['spelling', 'LM', 'language modeling', 'language modelling'],
    ['an accent', 'CRB', 'Cramer-Rao bound', 'Cramér-Rao bound'],
    ['a word left out', 'CNN', 'convolutional neural network', 'convolutional network'],
    ['the form of a word', 'APR', 'automated program repair', 'automatic program repair'],
  ])('takes expansions for one that differ in %s', (_, acronym, ...expansions) => {
    const table = tableOf(acronym, ...expansions);
    expect(table.all()).toHaveLength(1);
    expect(table.all()[0]?.senses).toHaveLength(1);
    expect(table.expansionIn(9, acronym)).toEqual(table.expansionIn(0, acronym));
    expect(table.expansionIn(1, acronym)).toEqual(table.expansionIn(0, acronym));
  });

  it.each([
    ['other words', 'AST', 'abstract syntax tree', 'aspartate transaminase'],
    ['a word left out of two letters', 'LM', 'language model', 'language middle model'],
    ['a word of another kind', 'AD', 'anomaly detection', 'autonomous driving'],
  ])('keeps expansions apart that differ in %s', (_, acronym, ...expansions) => {
    const table = tableOf(acronym, ...expansions);
    expect(table.expansionIn(0, acronym)?.join(' ')).toBe(expansions[0]);
    expect(table.expansionIn(1, acronym)?.join(' ')).toBe(expansions[1]);
    expect(table.expansionIn(9, acronym)).toBeUndefined();
  });

  it('lets the expansion of most papers stand for the others', () => {
    const [short, long] = ['convolutional network', 'convolutional neural network'];
    expect(tableOf('CNN', short, short, long).expansionIn(2, 'CNN')?.join(' ')).toBe(short);
    expect(tableOf('CNN', short, long).longerFor('convolutional-networks')?.join(' ')).toBe(long);
  });

  it('takes in a definition of 40,000 papers', () => {
    const papers = Array.from({ length: 40_000 }, () => 'large language model');
    expect(tableOf('LLM', ...papers).all()[0]?.senses[0]?.papers).toHaveLength(40_000);
  });

  it('takes in 20,000 readings of one acronym', () => {
    const readings = Array.from({ length: 20_000 }, (_, n) => `local ${n}l models`);
    const nested = Array.from({ length: 20_000 }, (_, n) => `local large ${n}l models`);
    expect(tableOf('LLM', ...readings, ...nested).all()[0]?.senses).toHaveLength(20_000);
  });
});
