import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../src/core/concepts/extract-concepts.ts';
import { keptForms } from '../../../src/core/concepts/kept-names.ts';
import type { Paper } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';

const papers: Paper[] = [
  { id: 'a', title: 'A method for sleep', abstract: 'The method measures sleep stages.' },
  { id: 'b', title: 'Sleep stages', abstract: 'Methods for sleep stages differ.' },
];

async function labelsWith(...keep: string[]): Promise<string[]> {
  const { concepts } = await extractConcepts(papers, calm, { keep });
  return concepts.map(({ label }) => label);
}

describe('names to keep', () => {
  it('are concepts although they look like filler', async () => {
    expect(await labelsWith()).not.toContain('method');
    expect(await labelsWith('method')).toContain('method');
    expect(await labelsWith('nothing')).toEqual(await labelsWith());
  });

  it('are concepts although they are acronyms of several expansions', async () => {
    const several: Paper[] = [
      { id: 'a', title: 'Parsing', abstract: 'An abstract syntax tree (AST) is parsed.' },
      { id: 'b', title: 'Liver', abstract: 'Aspartate transaminase (AST) is raised.' },
      { id: 'c', title: 'Pictures', abstract: 'The AST is shown.' },
    ];
    const papersOfAst = async (keep: string[]) => {
      const { concepts } = await extractConcepts(several, calm, { keep });
      return concepts.find(({ id }) => id === 'concept:ast')?.papers.map(({ paper }) => paper);
    };
    expect(await papersOfAst([])).toBeUndefined();
    expect(await papersOfAst(['AST'])).toEqual([2]);
  });

  it.each([
    ['method', 'method'],
    ['Methods', 'method'],
    ['concept:method', 'method'],
    ['Sleep-stages', 'sleep stage'],
  ])('%s means %s', (name, form) => {
    expect(keptForms([name])(form)).toBe(true);
    expect(keptForms([name])('another')).toBe(false);
  });

  it.each(['', '__proto__', '!'])('%j is no name of anything else', (name) => {
    expect(keptForms([name])('method')).toBe(false);
  });
});
