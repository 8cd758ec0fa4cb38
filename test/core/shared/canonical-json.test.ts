import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPapers } from '../../../src/core/dataset/input-hash.ts';
import { canonicalJson } from '../../../src/core/shared/canonical-json.ts';

describe('canonicalJson', () => {
  it('orders keys by code unit at every depth', () => {
    expect(canonicalJson({ b: [{ z: 1, B: 2 }], a: null })).toBe('{"a":null,"b":[{"B":2,"z":1}]}');
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('keeps a key that objects are born with', () => {
    const hostile = JSON.parse('{"__proto__":1,"constructor":2}');
    expect(canonicalJson(hostile)).toBe('{"__proto__":1,"constructor":2}');
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json);
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});

describe('hashPapers', () => {
  const papers = [
    { id: 'b', title: 'Layer', year: 2020 },
    { id: 'a', title: 'Memory' },
  ];

  it('does not depend on the order of papers or keys', () => {
    const other = [
      { title: 'Memory', id: 'a' },
      { year: 2020, id: 'b', title: 'Layer' },
    ];
    expect(hashPapers(other)).toBe(hashPapers(papers));
  });

  it('changes with every part of a paper', () => {
    expect(hashPapers([{ ...papers[0], id: 'b', title: 'Layers' }])).not.toBe(
      hashPapers([{ ...papers[0], id: 'b', title: 'Layer' }]),
    );
  });

  it('is the SHA-256 of the canonical JSON', () => {
    expect(hashPapers([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  });
});
