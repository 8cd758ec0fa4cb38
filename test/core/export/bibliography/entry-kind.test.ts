import { describe, expect, it } from 'vitest';
import { entryKind } from '../../../../src/core/export/bibliography/entry-kind.ts';
import type { Paper } from '../../../../src/core/types.ts';

describe('entryKind', () => {
  it.each<[Partial<Paper>, string]>([
    [{}, 'other'],
    [{ venue: ' ' }, 'other'],
    [{ arxivId: '1706.03762' }, 'preprint'],
    [{ doi: '10.48550/arXiv.1706.03762' }, 'preprint'],
    [{ venue: 'arXiv preprint arXiv:1706.03762', fields: { entrytype: 'article' } }, 'preprint'],
    [{ venue: 'CoRR' }, 'preprint'],
    [{ venue: 'bioRxiv' }, 'preprint'],
    [{ venue: 'NeurIPS 2023', arxivId: '1706.03762' }, 'conference'],
    [{ venue: 'ACL' }, 'conference'],
    [{ venue: 'EMNLP/IJCNLP' }, 'conference'],
    [{ venue: 'Findings of EMNLP 2020' }, 'conference'],
    [{ venue: 'Proceedings of the 5th Workshop on Argument Mining' }, 'conference'],
    [{ venue: 'Robotics: Science and Systems (RSS) Conference' }, 'conference'],
    [{ venue: 'Behavior Research Methods (2023)' }, 'article'],
    [{ venue: 'Transactions of the ACL' }, 'article'],
    [{ venue: 'Nature' }, 'article'],
    [{ venue: 'Aclinical Reports' }, 'article'],
    // Journals whose names hold the words of conferences.
    [{ venue: 'PNAS' }, 'article'],
    [{ venue: 'Proceedings of the National Academy of Sciences' }, 'article'],
    [{ venue: 'Proceedings of the IEEE' }, 'article'],
    [{ venue: 'Proceedings of the IEEE Conference on Vision' }, 'conference'],
    // What the source says counts before the venue's name.
    [{ venue: 'ACL', fields: { entrytype: 'article' } }, 'article'],
    [{ venue: 'Physics Letters', fields: { type: 'CPAPER' } }, 'conference'],
    [{ venue: 'Physics Letters', fields: { type: 'constructor' } }, 'article'],
  ])('of %j is %s', (paper, kind) => {
    expect(entryKind(paper)).toBe(kind);
  });
});
