import { describe, expect, it } from 'vitest';
import type { ExportSource } from '../../../../src/core/export/source.ts';
import type { BuildPassport } from '../../../../src/core/export/text/passport.ts';
import { induceSubgraph } from '../../../../src/core/graph/subgraph.ts';
import { pairStructure } from '../graph/pair-structure.ts';
import { textOfFormat } from '../graph/text-of-format.ts';

const passport = (structure = pairStructure, chosen: Partial<ExportSource> = {}): BuildPassport =>
  JSON.parse(textOfFormat('passport', structure, chosen));

describe('the passport', () => {
  it('holds the hash, every option, the counts and the tests of the map', () => {
    const options = {
      minPapers: 3,
      seed: 7,
      resolution: 1.5,
      association: 'cosine',
      vocabulary: { terms: 2, hash: 'abc' },
      previous: 'def',
    } as const;
    const { inputHash, counts, modularity, tests } = pairStructure;
    expect(passport({ ...pairStructure, options })).toMatchObject({
      format: 'throughline-passport',
      version: 1,
      inputHash,
      options,
      counts,
      modularity,
      tests,
      software: null,
      robustness: null,
      quality: null,
    });
  });

  it('holds the software, the edits and the measured quality where they are known', () => {
    const software = { throughline: '1.2.3', compromise: '14.0.0' };
    const curation = [
      { edit: { kind: 'hide', concept: '=a' }, applied: false, reason: 'none' },
    ] as const;
    const quality = { version: '1.2.3', sets: [] };
    expect(
      passport({ ...pairStructure, software, curation: [...curation] }, { quality }),
    ).toMatchObject({
      software,
      curation,
      quality,
    });
  });

  it('counts the part that is exported, also an empty one', () => {
    const subgraph = induceSubgraph(pairStructure, [], []);
    const scope = { kind: 'selection', subject: '' } as const;
    expect(passport(pairStructure, { subgraph, scope }).part).toEqual({
      kind: 'selection',
      subject: '',
      papers: 0,
      concepts: 0,
      links: 0,
    });
  });
});
