import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateConcepts } from '../../../../src/core/concepts/hierarchy/relate-concepts.ts';
import type { Concept, ConceptSense } from '../../../../src/core/types.ts';

const always = () => true;

/** A concept with a mention of its own in each of `papers`. */
function conceptIn(form: string, papers: number[], sense?: ConceptSense): Concept {
  return {
    id: `concept:${form}`,
    label: form,
    variants: [{ form, count: papers.length }],
    papers: papers.map((paper) => ({
      paper,
      weight: 0.5,
      form,
      mentions: [{ paper, field: 'abstract', sentence: 0, start: 0, end: form.length }],
    })),
    ...(sense === undefined ? {} : { sense }),
  };
}

function broaderOf(form: string, concepts: readonly Concept[]): string[] {
  const found = concepts.find(({ id }) => id === `concept:${form}`);
  return (found?.broader ?? []).map((id) => id.slice('concept:'.length));
}

function papersOf(form: string, concepts: readonly Concept[]): number[] {
  const found = concepts.find(({ id }) => id === `concept:${form}`);
  return (found?.papers ?? []).map(({ paper }) => paper);
}

describe('relateConcepts', () => {
  it('gives nothing for no concept', () => {
    expect(relateConcepts([], always)).toEqual([]);
  });

  it.each([
    // a head that many phrases share
    ['intermediate layer', ['layer'], ['layer']],
    // a modifier that many phrases share
    ['attention head', ['attention', 'head'], ['attention', 'head']],
    // the next broader ones alone
    ['deep neural network', ['neural network', 'network'], ['neural network']],
    ['graph neural network', ['neural network', 'network', 'graph'], ['graph', 'neural network']],
    // a word that one of the others holds elsewhere
    [
      'multi layer perceptron layer',
      ['layer', 'multi layer perceptron'],
      ['multi layer perceptron'],
    ],
    // words that do not stand side by side
    ['neural machine translation', ['neural translation'], []],
    // letters inside a word are no word
    ['multilayer perceptron', ['layer'], []],
    // a prefix turns the meaning
    ['non linear system', ['linear system'], []],
    // a name with a preposition is one name
    ['mixture of expert', ['expert', 'mixture'], []],
    ['__proto__ chain', ['__proto__'], ['__proto__']],
  ])('%s has among %j the next broader %j', (form, others, broader) => {
    const concepts = [form, ...others].map((name, paper) => conceptIn(name, [paper]));
    expect(broaderOf(form, relateConcepts(concepts, always))).toEqual(broader);
  });

  it('lets a word that joins nothing stand apart', () => {
    const concepts = [conceptIn('concept', [0]), conceptIn('concept depth', [1])];
    const related = relateConcepts(concepts, (form) => form !== 'concept');
    expect(broaderOf('concept depth', related)).toEqual([]);
    expect(papersOf('concept', related)).toEqual([0]);
  });

  it('counts the papers of narrower concepts once, through every level', () => {
    const concepts = [
      conceptIn('network', [0]),
      conceptIn('neural network', [0, 1]),
      conceptIn('deep neural network', [1, 2]),
    ];
    const related = relateConcepts(concepts, always);
    expect(papersOf('network', related)).toEqual([0, 1, 2]);
    expect(papersOf('neural network', related)).toEqual([0, 1, 2]);
    expect(related.map(({ label }) => label)).toEqual([
      'network',
      'neural network',
      'deep neural network',
    ]);
  });

  it('counts papers through a chain deeper than a call stack', () => {
    const chain = Array.from({ length: 8000 }, (_, at) => ({
      ...conceptIn(`t${at}`, at === 7999 ? [0] : []),
      ...(at === 0 ? {} : { broader: [`concept:t${at - 1}`] }),
    }));
    expect(papersOf('t0', relateConcepts(chain, always))).toEqual([0]);
  });

  it('takes a mention inside a longer one for one mention', () => {
    const layer = conceptIn('layer', [0]);
    const hidden = conceptIn('hidden layer', [0]);
    const [first] = relateConcepts([layer, hidden], always).filter(({ id }) => id === layer.id);
    expect(first?.papers[0]?.mentions).toHaveLength(1);
  });

  it('gives a narrower concept to the sense that its papers are of', () => {
    const senses = [
      conceptIn('layer', [0, 1], { word: 'layer', context: 'network', confidence: 0.9 }),
      conceptIn('layer (image)', [2, 3], { word: 'layer', context: 'image', confidence: 0.9 }),
    ];
    const related = relateConcepts([...senses, conceptIn('image layer', [2])], always);
    expect(broaderOf('image layer', related)).toEqual(['layer (image)']);
  });

  it('gives no sense a narrower concept that papers of several senses have', () => {
    const senses = [
      conceptIn('layer', [0], { word: 'layer', context: 'network', confidence: 0.9 }),
      conceptIn('layer (image)', [1], { word: 'layer', context: 'image', confidence: 0.9 }),
    ];
    const related = relateConcepts([...senses, conceptIn('top layer', [0, 1])], always);
    expect(broaderOf('top layer', related)).toEqual([]);
  });

  it('takes away what the words find and the vocabulary has further up', () => {
    const concepts = [
      conceptIn('network', [0]),
      { ...conceptIn('graph model', [1]), broader: ['concept:network'] },
      { ...conceptIn('graph network', [2]), broader: ['concept:graph model'] },
    ];
    expect(broaderOf('graph network', relateConcepts(concepts, always))).toEqual(['graph model']);
  });

  it('has no broader concept that is above another one, of the vocabulary or of words', () => {
    const word = fc.constantFrom('attention', 'layer', 'head', 'self', 'graph');
    const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const forms = fc.uniqueArray(form, { minLength: 1, maxLength: 30 });
    const given = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 30 });
    fc.assert(
      fc.property(forms, given, (names, pairs) => {
        const concepts = names.map((name, at) => {
          const broader = pairs.flatMap(([low, high]) =>
            low === at && high < at ? [`concept:${names[high]}`] : [],
          );
          const concept = conceptIn(name, [at]);
          return broader.length === 0 ? concept : { ...concept, broader: [...new Set(broader)] };
        });
        const related = relateConcepts(concepts, always);
        const above = new Map(related.map(({ id, broader = [] }) => [id, broader]));
        for (const { broader = [] } of related) {
          for (const id of broader) {
            const reached = new Set(above.get(id));
            for (const next of reached)
              for (const further of above.get(next) ?? []) reached.add(further);
            for (const other of broader) expect(reached.has(other)).toBe(false);
          }
        }
      }),
    );
  });

  it('holds every paper of a narrower concept in all broader ones', () => {
    const word = fc.constantFrom('attention', 'layer', 'head', 'self', 'graph');
    const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const papers = fc.uniqueArray(fc.nat(6), { minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(form, papers), (forms) => {
        const concepts = Object.entries(forms).map(([name, numbers]) =>
          conceptIn(
            name,
            numbers.toSorted((a, b) => a - b),
          ),
        );
        const related = relateConcepts(concepts, always);
        const byId = new Map(related.map((concept) => [concept.id, concept]));
        for (const { broader = [], papers: own } of related) {
          for (const id of broader) {
            const numbers = byId.get(id)?.papers.map(({ paper }) => paper);
            expect(numbers).toEqual(expect.arrayContaining(own.map(({ paper }) => paper)));
          }
        }
      }),
    );
  });
});
