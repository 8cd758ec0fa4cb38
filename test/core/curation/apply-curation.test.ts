import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCuration, namesToKeep } from '../../../src/core/curation/apply-curation.ts';
import { surfaceOf } from '../../../src/core/shared/surface-form.ts';
import type { Concept, CurationEdit } from '../../../src/core/types.ts';
import { conceptsIn } from '../dataset-of.ts';
import {
  anyEdits,
  broader,
  hide,
  keep,
  merge,
  papers,
  rename,
  split,
  table,
} from './edited-concepts.ts';

const concepts = conceptsIn(papers, table);

function apply(...edits: CurationEdit[]) {
  return applyCuration(concepts, papers, edits);
}

/** The concept called `label` after the edits. */
function conceptAfter(label: string, ...edits: CurationEdit[]): Concept {
  const { concepts: edited, outcomes } = apply(...edits);
  expect(outcomes.filter(({ applied }) => !applied)).toEqual([]);
  const found = edited.find((concept) => concept.label === label);
  if (found === undefined) throw new Error(`no ${label}`);
  return found;
}

function reasonFor(...edits: CurationEdit[]): string | undefined {
  const last = apply(...edits).outcomes.at(-1);
  expect(last?.applied).toBe(false);
  return last?.reason;
}

function paperIds(concept: Concept): string {
  return concept.papers.map(({ paper }) => papers[paper]?.id).join(' ');
}

function formsOf(concept: Concept): string[] {
  return concept.variants.map(({ form, count, reasons = [] }) =>
    `${form} ${count} ${reasons.join(' ')}`.trim(),
  );
}

/** What is named in the paper's own text, so that evidence can be read. */
function namesIn(concept: Concept, id: string): string[] {
  const share = concept.papers.find(({ paper }) => papers[paper]?.id === id);
  return (share?.mentions ?? []).map((mention) =>
    surfaceOf(papers[mention.paper] ?? { title: '' }, mention),
  );
}

describe('applyCuration', () => {
  it('leaves concepts as they are without edits', () => {
    expect(apply()).toEqual({ concepts, outcomes: [], kept: new Set() });
    expect(applyCuration([], [], [])).toEqual({ concepts: [], outcomes: [], kept: new Set() });
  });

  it('reports edits of nothing, and applies the others', () => {
    const { concepts: edited, outcomes } = apply(
      hide('nothing'),
      hide('control'),
      keep('__proto__'),
    );
    expect(outcomes).toEqual([
      { edit: hide('nothing'), applied: false, reason: 'no concept is called "nothing"' },
      { edit: hide('control'), applied: true },
      {
        edit: keep('__proto__'),
        applied: false,
        reason: expect.stringContaining('no concept is called "__proto__"'),
      },
    ]);
    expect(edited).toHaveLength(concepts.length - 1);
  });

  it('orders concepts by document frequency, then id', () => {
    const { concepts: edited } = apply(merge('focus', 'control'), merge('probe', 'layer'));
    const sorted = edited.toSorted(
      (a, b) => b.papers.length - a.papers.length || (a.id < b.id ? -1 : 1),
    );
    expect(edited).toEqual(sorted);
  });

  it('does not change what it is given', () => {
    const before = structuredClone(concepts);
    apply(
      merge('probe', 'probing'),
      hide('layer'),
      broader('focus', 'control'),
      split('attention', 'attention (mind)', 'd'),
      rename('focus', 'Focus'),
    );
    expect(concepts).toEqual(before);
  });
});

describe('a name', () => {
  it.each([
    ['concept:self-attention', 'self-attention'],
    ['self-attention', 'self-attention'],
    ['Self-attention', 'self-attention'],
    ['SELF ATTENTION', 'self-attention'],
    ['Probes', 'probe'],
    ['PROBES', 'probe'],
    ['  image  layer ', 'image layer'],
  ])('%j means %s', (name, label) => {
    const { concepts: edited } = apply(hide(name));
    expect(edited.some((concept) => concept.label === label)).toBe(false);
    expect(edited).toHaveLength(concepts.length - 1);
  });

  it('that two concepts have is ambiguous, unless one has it in a stricter way', () => {
    const twins = conceptsIn(
      [{ id: 'a', title: 'AST ast' }],
      [
        { label: 'syntax tree', forms: ['AST'] },
        { label: 'audio transformer', forms: ['AST'] },
        { label: 'ast', forms: ['ast'] },
      ],
    );
    const outcomes = (name: string) => applyCuration(twins, [], [hide(name)]).outcomes[0];
    expect(outcomes('AST')?.reason).toBe(
      '"AST" names 2 concepts: "concept:audio transformer", "concept:syntax tree"; write one of these',
    );
    expect(outcomes('ast')?.applied).toBe(true);
    expect(outcomes('Ast')?.applied).toBe(true);
  });

  it('is looked up among the concepts that the edits before left', () => {
    expect(reasonFor(hide('focus'), hide('focus'))).toContain('no concept');
    expect(
      conceptAfter('probe reading', rename('probe', 'probe reading'), keep('probe reading')),
    ).toBeDefined();
    expect(conceptAfter('probing', merge('probe', 'probing'), keep('probe')).label).toBe('probing');
  });
});

describe('merge', () => {
  it('unites papers, mentions and forms, and says that the user did it', () => {
    const merged = conceptAfter('probing', merge('probe', 'probing'));
    expect(merged.id).toBe('concept:probing');
    expect(paperIds(merged)).toBe('a b');
    expect(namesIn(merged, 'a')).toEqual(['Probing', 'probe', 'Probes']);
    expect(formsOf(merged)).toEqual([
      'Probing 2 plural',
      'Probes 1 plural curation',
      'probe 1 curation',
    ]);
  });

  it('takes the greater weight, and the form that is used more', () => {
    const merged = conceptAfter('probing', merge('probe', 'probing'));
    expect(merged.papers[0]).toMatchObject({ weight: 2, form: 'probe' });
  });

  it('counts a place once', () => {
    const merged = conceptAfter('attention', merge('self-attention', 'attention'));
    expect(namesIn(merged, 'd')).toEqual(['Self-attention', 'self-attention']);
  });

  it('counts the papers in all that is broader than the target', () => {
    const edits = [broader('control', 'attention'), merge('focus', 'self-attention')];
    expect(paperIds(conceptAfter('control', ...edits))).toBe('a b d e');
    expect(namesIn(conceptAfter('attention', ...edits), 'e')).toEqual(['Focus', 'focus']);
  });

  it('takes over what is broader and narrower', () => {
    expect(conceptAfter('probing', merge('image layer', 'probing')).broader).toEqual([
      'concept:layer',
    ]);
    expect(conceptAfter('image layer', merge('layer', 'probing')).broader).toEqual([
      'concept:probing',
    ]);
    expect(paperIds(conceptAfter('probing', merge('layer', 'probing')))).toBe('a b c');
  });

  it('leaves next broader concepts alone to what is narrower', () => {
    const edits = [
      broader('layer', 'attention'),
      broader('focus', 'self-attention'),
      broader('layer', 'probing'),
      merge('focus', 'probing'),
      broader('layer', 'control'),
      broader('control', 'self-attention'),
      merge('control', 'probing'),
    ];
    expect(conceptAfter('self-attention', ...edits).broader).toEqual([
      'concept:attention',
      'concept:probing',
    ]);
    const under = [broader('layer', 'self-attention'), broader('control', 'self-attention')];
    const merged = [...under, broader('layer', 'focus'), merge('control', 'focus')];
    expect(conceptAfter('self-attention', ...merged).broader).toEqual([
      'concept:attention',
      'concept:focus',
    ]);
  });

  describe('of senses', () => {
    const senses = concepts.map((concept): Concept => {
      const context = { 'concept:focus': 'lens', 'concept:control': 'mind' }[concept.id];
      const sense = { word: 'focus', context: context ?? '', confidence: 0.8 };
      if (context === undefined) return concept;
      return { ...concept, sense, label: context === 'lens' ? 'focus' : `focus (${context})` };
    });
    const senseAfter = (id: string, ...edits: CurationEdit[]) => {
      const { concepts: edited, outcomes } = applyCuration(senses, papers, edits);
      expect(outcomes.map(({ applied }) => applied)).toEqual(edits.map(() => true));
      const found = edited.find((concept) => concept.id === id);
      expect(found).toBeDefined();
      expect(found !== undefined && 'sense' in found).toBe(found?.sense !== undefined);
      return found?.sense?.context;
    };

    it('leaves none where the last two are one', () => {
      expect(senseAfter('concept:focus', merge('focus (mind)', 'focus'))).toBeUndefined();
      expect(senseAfter('concept:control', merge('focus', 'focus (mind)'))).toBeUndefined();
    });

    it('leaves it where the word has another, or what is merged is none of them', () => {
      const third = [split('focus (mind)', 'focus (group)', 'e'), merge('focus (mind)', 'focus')];
      expect(senseAfter('concept:focus', ...third)).toBe('lens');
      expect(senseAfter('concept:focus', merge('probe', 'focus'))).toBe('lens');
    });

    it('follows a rename', () => {
      expect(senseAfter('concept:control', rename('focus (mind)', 'focus (will)'))).toBe('will');
      expect(senseAfter('concept:control', rename('focus (mind)', 'self-control'))).toBeUndefined();
      const back = [rename('focus', 'lens'), rename('focus (mind)', 'focus')];
      expect(senseAfter('concept:control', ...back)).toBe('mind');
      expect(senseAfter('concept:probe', rename('probe', 'probe (space)'))).toBeUndefined();
    });
  });

  it.each([[['attention', 'self-attention']], [['self-attention', 'attention']]])(
    'makes no circle of a concept and one narrower than it: %j',
    ([from = '', into = '']) => {
      const merged = conceptAfter(into, merge(from, into));
      expect(merged.broader).toBeUndefined();
      expect(paperIds(merged)).toBe('a b d');
    },
  );

  it('makes no circle over a third concept', () => {
    const edits = [broader('self-attention', 'focus'), merge('attention', 'focus')];
    expect(conceptAfter('focus', ...edits).broader).toBeUndefined();
    expect(conceptAfter('self-attention', ...edits).broader).toEqual(['concept:focus']);
  });

  it('goes on without what is not there, and says so', () => {
    const edit: CurationEdit = {
      kind: 'merge',
      from: ['nothing', 'probe', 'Probes'],
      into: 'probing',
    };
    expect(apply(edit).outcomes[0]).toEqual({
      edit,
      applied: true,
      reason: 'in part: no concept is called "nothing"; "Probes" is the target itself',
    });
  });

  it('refuses when there is no target, or nothing to merge', () => {
    expect(reasonFor(merge('probe', 'nothing'))).toBe('no concept is called "nothing"');
    expect(reasonFor(merge('nothing', 'probe'))).toBe('no concept is called "nothing"');
    expect(reasonFor(merge('probe', 'probe'))).toBe('"probe" is the target itself');
  });

  it('keeps the target drawn when what it takes in was kept', () => {
    expect(apply(keep('focus'), merge('focus', 'probe')).kept).toEqual(new Set(['concept:probe']));
  });
});

describe('rename', () => {
  it('changes the label alone, and the reasons of the forms with it', () => {
    const renamed = conceptAfter('Probes', rename('probe', 'Probes'));
    expect(renamed.id).toBe('concept:probe');
    expect(formsOf(renamed)).toEqual(['Probes 1', 'probe 1 curation']);
    const layer = conceptAfter('stratum', rename('layer', 'stratum'));
    expect(formsOf(layer)).toEqual(['layers 5 plural curation']);
  });

  it('refuses a label that is empty, its own, or another concept’s', () => {
    expect(reasonFor(rename('probe', ' '))).toContain('needs a name');
    expect(reasonFor(rename('probe', 'probe'))).toContain('already');
    expect(reasonFor(rename('probe', 'probing'))).toContain('merge the two');
  });
});

describe('hide', () => {
  it('moves what is narrower up, and leaves the broader counts', () => {
    const edits = [broader('layer', 'attention'), hide('attention')];
    expect(conceptAfter('self-attention', ...edits).broader).toEqual(['concept:layer']);
    expect(paperIds(conceptAfter('layer', ...edits))).toBe('a b c d');
    expect(conceptAfter('self-attention', hide('attention')).broader).toBeUndefined();
  });

  it('ends a keep', () => {
    expect(apply(keep('focus'), hide('focus')).kept.size).toBe(0);
  });
});

describe('keep', () => {
  it('names the concept by its id', () => {
    expect(apply(keep('Focus')).kept).toEqual(new Set(['concept:focus']));
  });

  it('says what a concept that is not there needs', () => {
    expect(reasonFor(keep('results'))).toContain('needs a vocabulary');
    const listed = applyCuration(concepts, papers, [keep('results')], { kept: [] });
    expect(listed.outcomes[0]?.reason).toContain('needs a build of the papers');
  });

  it('is told to the extraction by the names as written', () => {
    expect(namesToKeep([keep('Focus'), hide('control')])).toEqual(['Focus']);
  });
});

describe('broader', () => {
  it('counts the papers and mentions of the narrower concept once', () => {
    const above = conceptAfter('control', broader('control', 'focus'), broader('control', 'probe'));
    expect(paperIds(above)).toBe('a d e');
    expect(namesIn(above, 'e')).toEqual(['Focus', 'focus', 'control', 'control']);
    expect(above.papers.map(({ weight }) => weight)).toEqual([1, 1.5, 2]);
  });

  it('names the next broader concepts only', () => {
    const edits = [broader('layer', 'attention'), broader('layer', 'focus')];
    expect(conceptAfter('focus', ...edits, broader('attention', 'focus')).broader).toEqual([
      'concept:attention',
    ]);
  });

  it('refuses a circle, and what is known', () => {
    expect(reasonFor(broader('probe', 'probe'))).toContain('itself');
    expect(reasonFor(broader('self-attention', 'attention'))).toContain('broader than');
    expect(reasonFor(broader('attention', 'self-attention'))).toContain('already');
    const long = [broader('layer', 'attention'), broader('self-attention', 'layer')];
    expect(reasonFor(...long)).toBe('"layer" is broader than "self-attention" already');
    expect(reasonFor(broader('nothing', 'probe'))).toBe('no concept is called "nothing"');
    expect(reasonFor(broader('probe', 'nothing'))).toBe('no concept is called "nothing"');
  });
});

describe('split', () => {
  it('moves papers to a concept of their own, with the forms counted in them', () => {
    const edit = split('control', 'control (mind)', 'e');
    const fresh = conceptAfter('control (mind)', edit);
    expect(fresh).toMatchObject({
      id: 'concept:control (mind)',
      sense: { word: 'control', context: 'mind', confidence: 1 },
    });
    expect(paperIds(fresh)).toBe('e');
    expect(formsOf(fresh)).toEqual(['control 2 curation']);
    expect(paperIds(conceptAfter('control', edit))).toBe('d');
    expect(formsOf(conceptAfter('control', edit))).toEqual(['control 1']);
  });

  it('takes along what is narrower when all its papers go', () => {
    const edits = [split('attention', 'attention (heads)', 'b')];
    expect(conceptAfter('attention head', ...edits).broader).toEqual(['concept:attention (heads)']);
    expect(conceptAfter('self-attention', ...edits).broader).toEqual(['concept:attention']);
    expect(paperIds(conceptAfter('attention', ...edits))).toBe('a d');
  });

  it('leaves papers counted that a narrower concept still has', () => {
    const edits = [split('attention', 'attention (mind)', 'd')];
    expect(paperIds(conceptAfter('attention', ...edits))).toBe('a b d');
    expect(namesIn(conceptAfter('attention', ...edits), 'd')).toEqual([
      'Self-attention',
      'self-attention',
    ]);
    expect(paperIds(conceptAfter('attention (mind)', ...edits))).toBe('d');
  });

  it('counts its own forms alone, not those of what is narrower', () => {
    const edits = [broader('layer', 'control'), split('layer', 'slab', 'e')];
    const fresh = conceptAfter('slab', ...edits);
    expect(namesIn(fresh, 'e')).toEqual(['control', 'control']);
    expect(formsOf(fresh)).toEqual([]);
  });

  it('stands under the same broader concepts', () => {
    const edits = [broader('layer', 'control'), split('control', 'remote control', 'e')];
    expect(conceptAfter('remote control', ...edits)).toMatchObject({ broader: ['concept:layer'] });
    expect(conceptAfter('remote control', ...edits)).not.toHaveProperty('sense');
  });

  it('goes on without papers that are not there, and refuses when none is', () => {
    expect(apply(split('control', 'other', 'e', 'a', 'x')).outcomes[0]?.reason).toBe(
      'in part: the paper "a" does not mention it; no paper has the id "x"',
    );
    expect(reasonFor(split('control', 'other', 'x'))).toBe('no paper has the id "x"');
    expect(reasonFor(split('control', 'other', 'd', 'e'))).toContain('rename it instead');
    expect(reasonFor(split('control', 'focus', 'e'))).toContain('already');
    expect(reasonFor(split('nothing', 'other', 'e'))).toContain('no concept');
    expect(reasonFor(split('control', ' ', 'e'))).toContain('needs a name');
  });
});

describe('any edits', () => {
  it('leave sound concepts', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const { concepts: edited, outcomes, kept } = apply(...edits);
        const byId = new Map(edited.map((concept) => [concept.id, concept]));
        expect(outcomes.map(({ edit }) => edit)).toEqual(edits);
        expect(byId.size).toBe(edited.length);
        expect([...kept].filter((id) => !byId.has(id))).toEqual([]);
        for (const concept of edited) {
          expect(concept.papers.length).toBeGreaterThan(0);
          const numbers = concept.papers.map(({ paper }) => paper);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          for (const id of concept.broader ?? []) {
            const above = byId.get(id);
            const own = new Set(above?.papers.map(({ paper }) => paper));
            expect(numbers.filter((paper) => !own.has(paper))).toEqual([]);
          }
          expect(ancestorsOf(concept, byId)).not.toContain(concept.id);
          const implied = (concept.broader ?? []).flatMap((id) => {
            const above = byId.get(id);
            return above === undefined ? [] : ancestorsOf(above, byId);
          });
          expect((concept.broader ?? []).filter((id) => implied.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('give the same for any order of the concepts', () => {
    fc.assert(
      fc.property(
        anyEdits,
        fc.shuffledSubarray(concepts, { minLength: concepts.length }),
        (edits, shuffled) => {
          expect(applyCuration(shuffled, papers, edits)).toEqual(apply(...edits));
        },
      ),
    );
  });
});

function ancestorsOf(concept: Concept, byId: ReadonlyMap<string, Concept>): string[] {
  const found: string[] = [];
  const open = [...(concept.broader ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.includes(id)) continue;
    found.push(id);
    open.push(...(byId.get(id)?.broader ?? []));
  }
  return found;
}
