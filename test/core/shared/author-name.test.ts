import { describe, expect, it } from 'vitest';
import { isOthers, parseAuthor } from '../../../src/core/shared/author-name.ts';

describe('parseAuthor', () => {
  it.each<[string, string]>([
    ['', '{}'],
    [' , ', '{,}'],
    ['Ashish Vaswani', 'Vaswani | Ashish'],
    ['  Ashish \n Vaswani ', 'Vaswani | Ashish'],
    ['Vaswani, Ashish', 'Vaswani | Ashish'],
    ['José Antonio Hernández López', 'López | José Antonio Hernández'],
    ['Lawson L. S. Wong', 'Wong | Lawson L. S.'],
    ['O’Brien, Tim', 'O’Brien | Tim'],
    // Particles open the family name.
    ['Laurens van der Maaten', 'van der Maaten | Laurens'],
    ['van der Maaten, L.', 'van der Maaten | L.'],
    ['Beethoven, Ludwig van', 'van Beethoven | Ludwig'],
    ['Charles de Gaulle', 'de Gaulle | Charles'],
    ['Benjamin Van Durme', 'Van Durme | Benjamin'],
    ['Giovanni Da San Martino', 'Da San Martino | Giovanni'],
    ['Jean le Rond d’Alembert', 'le Rond d’Alembert | Jean'],
    ['José Ortega y Gasset', 'Ortega y Gasset | José'],
    // Suffixes, wherever they stand.
    ['John Smith Jr.', 'Smith | John | Jr.'],
    ['Maurice J. Pescitelli, Jr.', 'Pescitelli | Maurice J. | Jr.'],
    ['Smith, Jr., John', 'Smith | John | Jr.'],
    ['Smith Jr., John', 'Smith | John | Jr.'],
    ['Smith, John, III', 'Smith | John | III'],
    ['Hasan, Md', 'Hasan | Md'],
    ['Smith, John, MD', 'Smith | John | MD'],
    ['Jason Wu II', 'Wu | Jason | II'],
    // Initials after the family name, as PubMed and Scopus have them.
    ['Phillips J.C.', 'Phillips | J.C.'],
    ['Shiau CWC', 'Shiau | CWC'],
    ['Kim JY', 'Kim | JY'],
    ['van der Berg J', 'van der Berg | J'],
    ['J. R. R. Tolkien', 'Tolkien | J. R. R.'],
    // Bodies and single names have no parts.
    ['Plato', '{Plato}'],
    ['DeepSeek-AI', '{DeepSeek-AI}'],
    ['The ATLAS Collaboration', '{The ATLAS Collaboration}'],
    ['ATLAS Collaboration, CERN', '{ATLAS Collaboration, CERN}'],
    ['World Health Organization', '{World Health Organization}'],
    ['Institute of Physics', '{Institute of Physics}'],
    ['LCM team', '{LCM team}'],
    ['LCM team Jr.', '{LCM team Jr.}'],
    // Scripts that write the family name first, where a blank says where it ends.
    ['王小明', '{王小明}'],
    ['王 小明', '王 | 小明'],
    ['김 철수', '김 | 철수'],
    ['محمد علي', 'علي | محمد'],
    ['Wei Wang 0001', 'Wang | Wei'],
  ])('parts "%s"', (author, parts) => {
    const name = parseAuthor(author);
    const shown =
      'literal' in name
        ? `{${name.literal}}`
        : [name.family, name.given, name.suffix].filter(Boolean).join(' | ');
    expect(shown).toBe(parts);
  });

  it.fails.each<[string, string]>([
    // Two family names look as two given names do.
    ['Gabriel García Márquez', 'García Márquez'],
    // The family name comes first, and no script tells.
    ['Nguyễn Văn An', 'Nguyễn'],
    // One letter is a family name here, and initials elsewhere.
    ['Malcolm X', 'X'],
  ])('finds the family name of "%s"', (author, family) => {
    expect(parseAuthor(author)).toMatchObject({ family });
  });

  it('parts a name that it put together again alike', () => {
    for (const author of ['Laurens van der Maaten', 'Smith, Jr., John', 'Kim JY', '王 小明']) {
      const name = parseAuthor(author);
      if ('literal' in name) throw new Error(author);
      const { family, given, suffix } = name;
      expect(parseAuthor([family, given, suffix].filter(Boolean).join(', '))).toEqual(name);
    }
  });
});

describe('isOthers', () => {
  it.each(['et al.', 'et al', 'others', 'and others'])('knows "%s"', (author) => {
    expect(isOthers(author)).toBe(true);
  });

  it.each(['Al Others', 'Alison Et', ''])('takes "%s" for no such thing', (author) => {
    expect(isOthers(author)).toBe(false);
  });
});
