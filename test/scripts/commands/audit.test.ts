import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, scratchFolder } from '../scratch.ts';

const folder = scratchFolder();

const papers = [
  { id: 'a', title: 'Graphs', abstract: 'An abstract syntax tree (AST) is a graph. Graphs grow.' },
  { id: 'b', title: 'Livers', abstract: 'Aspartate transaminase (AST) was raised in serum.' },
  { id: 'c', title: 'Speech', abstract: 'Large language models (LLMs) speak. An LLM speaks.' },
  { id: 'd', title: 'Behaviour', abstract: 'We tell graph behaviour. The graph behavior ends.' },
];
const lines = papers.map((paper) => JSON.stringify(paper));
writeFileSync(join(folder, 'papers.jsonl'), lines.join('\n'));
writeFileSync(join(folder, 'turned.jsonl'), lines.reverse().join('\n'));

describe('throughline concepts --audit', () => {
  it('lists the forms of a concept with their counts and why they are one', async () => {
    const { code, stdout } = await runCli(['concepts', 'papers.jsonl', '--audit'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('large language model (1 paper)\n');
    expect(stdout).toContain('  1 × LLM: acronym or expansion\n');
    expect(stdout).toContain('  LLM = Large language models, defined in c\n');
    expect(stdout).toMatch(/behaviou?r: .*spelling/);
  });

  it('tells what became of an acronym with two expansions', async () => {
    const { stdout } = await runCli(['concepts', 'papers.jsonl', '--audit'], folder);
    const [, several] = stdout.split('Acronyms that stand for several things: 1\n');
    expect(several?.split('\n')).toEqual([
      '  AST = Aspartate transaminase, defined in b',
      '  AST = abstract syntax tree, defined in a',
      '    each of these papers keeps its own; elsewhere AST joins no papers',
      '',
    ]);
  });

  it('tells what the vocabulary has an acronym stand for', async () => {
    writeFileSync(join(folder, 'terms.txt'), 'abstract syntax tree; AST\nlanguage model; LLM\n');
    const words = ['concepts', 'papers.jsonl', '--audit', '--vocabulary', 'terms.txt'];
    const { stdout } = await runCli(words, folder);
    const [first, several] = stdout.split('Acronyms that stand for several things: 1\n');
    expect(several?.split('\n')).toEqual([
      '  AST = Aspartate transaminase, defined in b',
      '  AST = abstract syntax tree, defined in a',
      '    each of these papers keeps its own; elsewhere AST stands for abstract syntax tree, ' +
        'as your vocabulary has it',
      '',
    ]);
    expect(first).toContain(
      '  LLM = Large language models, defined in c\n' +
        '    this definition is of its papers alone; elsewhere LLM stands for language model, ' +
        'as your vocabulary has it\n',
    );
  });

  it('prints the same for papers in any order', async () => {
    const [audit, turned] = await Promise.all(
      ['papers.jsonl', 'turned.jsonl'].map((file) => runCli(['concepts', file, '--audit'], folder)),
    );
    expect(turned?.stdout).toBe(audit?.stdout);
  });

  it('is told by the help', async () => {
    const { stdout } = await runCli(['concepts', '--help'], folder);
    expect(stdout).toContain('--audit');
  });
});
