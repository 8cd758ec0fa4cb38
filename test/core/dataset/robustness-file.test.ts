import { describe, expect, it } from 'vitest';
import { decodeRobustness, encodeRobustness } from '../../../src/core/dataset/robustness-file.ts';
import { BadDatasetError } from '../../../src/core/shared/errors.ts';
import type { RobustnessReport } from '../../../src/core/types.ts';
import { structureOf } from '../structure-of.ts';

const structure = structureOf({ papers: [{}, { community: 1 }], concepts: [{}], mentions: [] });

const report: RobustnessReport = {
  inputHash: structure.inputHash,
  variants: [
    { varied: 'previous', value: 0, communities: 2, ari: 0.5 },
    { varied: 'resolution', value: 1.2, communities: 3, ari: -0.25 },
    { varied: 'seed', value: 0, communities: 2, ari: 1 },
  ],
  communities: [
    { number: 0, persistence: 0.75, least: 0.5, kept: 2 },
    { number: 1, persistence: 0.4, least: 0.2, kept: 0 },
  ],
  concepts: [{ id: 'concept:c0', kept: 1 }],
};
const { file, text } = encodeRobustness(report);

describe('the report on robustness', () => {
  it('comes back as it went', () => {
    expect(file).toBe('robustness.json');
    expect(decodeRobustness(text, structure)).toEqual(report);
  });

  it.each([
    ['text that breaks off', text.slice(0, 200)],
    ['another format', text.replace('throughline-robustness', 'throughline')],
    ['another version', text.replace(/"version":\d+/, '"version":1')],
  ])('is refused for %s', (_, spoilt) => {
    expect(() => decodeRobustness(spoilt, structure)).toThrow(BadDatasetError);
  });

  it.each<[string, object]>([
    ['inputHash', { inputHash: 'other' }],
    ['communities', { communities: report.communities.slice(1) }],
    ['communities[1].number', { communities: [report.communities[0], report.communities[0]] }],
    ['communities[0].kept', { communities: [{ ...report.communities[0], kept: 4 }, {}] }],
    ['communities[0].persistence', { communities: [{ number: 0, persistence: 1.5 }, {}] }],
    ['concepts[0].id', { concepts: [{ id: 'concept:other', kept: 1 }] }],
    ['concepts[0].kept', { concepts: [{ id: 'concept:c0', kept: -1 }] }],
    ['variants[0].varied', { variants: [{ varied: 'magic' }] }],
    ['variants[0].ari', { variants: [{ ...report.variants[0], ari: 2 }] }],
  ])('is refused with the place of a wrong %s', (place, parts) => {
    const spoilt = JSON.stringify({ ...JSON.parse(text), ...parts });
    expect(() => decodeRobustness(spoilt, structure)).toThrow(`robustness.json: ${place}: `);
  });
});
