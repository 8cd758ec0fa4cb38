import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates-of.ts';

describe('the only verb of a clause', () => {
  it.each([
    ['roughness sublayer', 'A roughness sublayer forms in the flow.'],
    ['speech layer', 'Little is known about what each speech layer encodes.'],
    ['quadrature', 'Bayesian quadrature estimates integrals with a process.'],
    ['ozone layer', 'The model tells how quickly the ozone layer heals.'],
    ['poloidal field', 'During accretion the poloidal field decays within a million years.'],
    ['job', 'We build a scheduler that delays jobs until noon.'],
    ['discretion', 'We study a reform that shifted discretion to an agency.'],
    ['cash', 'It is unclear whether the condition or the cash matters.'],
    ['attendance', 'Attendance rose by half.'],
    ['trial', 'The findings support trials of probiotics.'],
    ['hydrogen bond', 'Both vanish when hydrogen bonds form.', 'The hydrogen bond is a bond.'],
    ['procurement', 'Public procurement accounts for half of it.'],
    ['interface', 'Loss at clean interfaces limits the voltage.', 'The interface is here.'],
  ])('ends or begins the phrase "%s"', async (form, ...abstracts) => {
    const found = await candidatesOf(...abstracts);
    expect(found.some((candidate) => candidate === form || candidate.endsWith(` ${form}`))).toBe(
      true,
    );
  });

  it.each([
    ['image feature', 'Novices learn how and where to look for image features.'],
    ['business benefit', 'They rely on others while reaping business benefits.'],
    ['threat model', 'It is hard to test a system against threat models.'],
    ['hawkes process', 'We count orders by Hawkes processes.'],
    ['block type', 'It lists gaps between different block types, and others.'],
    ['system approach', 'A systems approach is taken here.'],
    ['grid model', 'The use of a formalism to make grid models.'],
  ])('is no part of the term "%s"', async (form, abstract) => {
    const found = (await candidatesOf(abstract)).map((one) => one.replace('systems', 'system'));
    expect(found).toContain(form);
  });
});
