import { expect, it } from 'vitest';
import { planExport, textOf } from '../../../src/core/export/plan-export.ts';
import { arxivAddress, doiAddress, pubmedAddress } from '../../../src/core/shared/paper-address.ts';
import { bibliographyOf } from '../export/bibliography/read-back.ts';

const doi = '10.1002/(SICI)1<1::AID?3.0.CO;2-#';
const encoded = '10.1002/(SICI)1%3C1::AID%3F3.0.CO;2-%23';

it('leads where an identifier stands, whatever it holds', () => {
  expect(doiAddress(doi)).toBe(`https://doi.org/${encoded}`);
  expect(doiAddress('10.1/a b%\ud800')).toBe('https://doi.org/10.1/a%20b%25%5Cud800');
  expect(arxivAddress('cs.CL/0001001')).toBe('https://arxiv.org/abs/cs.CL/0001001');
  expect(pubmedAddress('12')).toBe('https://pubmed.ncbi.nlm.nih.gov/12');
});

it.each(['references', 'vosviewer', 'obsidian', 'turtle'] as const)(
  'is the same in %s',
  (format) => {
    const files = planExport(bibliographyOf([{ title: 'A', doi }]), format);
    const text = files.map(textOf).join('').replaceAll('%28', '(').replaceAll('%29', ')');
    expect(text.toLowerCase()).toContain(`https://doi.org/${encoded}`.toLowerCase());
  },
);
