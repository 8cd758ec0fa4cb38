import { describe, expect, it } from 'vitest';
import { cleanAbstract } from '../../../../src/core/corpus/clean/abstract.ts';

const TEXT = 'We map papers by their concepts. The map is stable.';

const notices = [
  '© 2019 Elsevier Ltd. All rights reserved.',
  '© 2020',
  '© 2017, IFAC (International Federation of Automatic Control) Hosting by Elsevier Ltd.',
  '© Springer International Publishing AG, part of Springer Nature 2018.',
  '© The Author(s) 2016.',
  '© RSNA, 2010',
  '© 2020, The Author(s), under exclusive licence to Springer Science+Business Media, LLC.',
  '© 2018 by the authors. Licensee MDPI, Basel, Switzerland.',
  '© 2010 Wiley Periodicals, Inc. J Comput Chem 31: 1-20, 2010',
  '© 2016 The Authors. Journal of Pathology published by John Wiley & Sons Ltd on behalf of Pathological Society of Great Britain and Ireland.',
  '© The Author 2015. Published by Oxford University Press on behalf of the Society. All rights reserved. For permissions, please e-mail: journals.permissions@oup.com.',
  '© 2021 The Author(s). This is an open access article under the CC BY-NC-ND license (http://creativecommons.org/licenses/by-nc-nd/4.0/).',
  '© 2014 Doe et al. This is an Open Access article distributed under the terms of the Creative Commons Attribution License, which permits unrestricted use, provided the original work is properly cited.',
  'Copyright © 2018 Elsevier Inc. All rights reserved.',
  'Copyright © 2016. Published by Elsevier B.V.',
  'Crown Copyright © 2014 Published by Elsevier Ltd. All rights reserved.',
  'Copyright (C) 2005 John Wiley & Sons, Ltd.',
  'Copyright 2011 Elsevier B.V., All rights reserved.',
  'Copyright 2019 ACM.',
  '(C) 2003 Elsevier B.V. All rights reserved.',
  '(c) 2006 Optical Society of America.',
  '(C) The Author(s) 2020.',
  '? 2004 Elsevier Ltd. All rights reserved.',
  '2004 Elsevier B.V. All rights reserved.',
  'This article is protected by copyright. All rights reserved.',
  '(PsycINFO Database Record (c) 2016 APA, all rights reserved)',
  '[ABSTRACT FROM AUTHOR]',
  '### Competing Interest Statement The authors have declared no competing interest. ### Funding Statement None.',
  "[ABSTRACT FROM AUTHOR] Copyright of Maps & Papers is the property of Wiley-Blackwell and its content may not be copied or emailed to multiple sites or posted to a listserv without the copyright holder's express written permission. However, users may print, download, or email articles for individual use. This abstract may be abridged. No warranty is given about the accuracy of the copy. Users should refer to the original published version of the material for the full abstract. (Copyright applies to all Abstracts.)",
];

const heads = [
  '© 2016 IEEE.',
  '© 2015 Elsevier B.V. All rights reserved.',
  'Copyright © 2016 by ASME.',
  '© 2016 John Wiley & Sons, Ltd.',
  '© 2014 S. Karger AG, Basel.',
  '(c) 2011 Society of Maps.',
];

const headings = [
  'Abstract: ',
  'ABSTRACT ',
  'Abstract—',
  'Abstract. ',
  'Abstract ',
  'ABSTRACT: ',
  'Abstract - ',
];

const placeholders = [
  '[No abstract available]',
  'No abstract available.',
  'No abstract is available for this article.',
  'No Abstract',
  'Abstract not available',
  'Abstract unavailable.',
  '[Abstract not provided]',
  'There is no abstract available.',
  'An abstract is not available for this content so a preview has been provided.',
  'N/A',
  'n/a.',
  'None',
  '-',
  '[Not Available].',
];

const misses = [
  TEXT,
  'Abstract ...',
  'Who owns a map? Copyright law is silent on it.',
  'We study the Copyright Act of 1976 and its effects.',
  'The © sign is a mark that courts have read in many ways.',
  'Three parts: (a) data, (b) models and (c) evaluation of the 2010 survey.',
  'Three parts. (c) 2010 was a year of change for those who map.',
  'We compare (a) old; (b) new. (c) 2010 Revision',
  'We compare two tables: (a) old and (b) new. (c) 2010 Census',
  'Works of authors whose rights are not all reserved.',
  'No abstract machine is needed to run it.',
  'No abstract available data type is complete without an algebra.',
  'Abstract interpretation is a theory of approximation.',
  'Abstract State Machines are a method.',
  'Abstract Interpretation is a theory.',
  'Abstract Argumentation frameworks are graphs.',
  'ABSTRACT STATE MACHINES are a method.',
  'Abstract Meaning Representation (AMR) is a formalism.',
  'Abstract-level screening is slow.',
  'None of the models reads maps.',
  'Not available in print, the survey is rare.',
  'Summary form only given. We map papers.',
  'Objective: To map papers. Results: Maps were drawn in 2010.',
  'It was published by Elsevier in 2004 and reviewed since.',
];

describe('cleaning an abstract', () => {
  it.each(notices)('drops the notice at its end: %s', (notice) => {
    expect(cleanAbstract(`${TEXT} ${notice}`)).toBe(TEXT);
  });

  it.each(heads)('drops the notice at its start: %s', (notice) => {
    expect(cleanAbstract(`${notice} ${TEXT}`)).toBe(TEXT);
  });

  it('drops two notices, and one that no full stop precedes', () => {
    expect(cleanAbstract(`${TEXT} (C) 2003 A Society. Published by Elsevier Ltd.`)).toBe(TEXT);
    expect(cleanAbstract('We map papers © 2019 Elsevier Ltd')).toBe('We map papers');
  });

  it('drops a notice with a holder after the points of a list', () => {
    const points = 'We compare (a) old and (b) new maps.';
    expect(cleanAbstract(`${points} (c) 2010 Elsevier Ltd.`)).toBe(points);
    expect(cleanAbstract(`${points} (c) 2010 Maps Press. All rights reserved.`)).toBe(points);
  });

  it.each(headings)('drops the heading "%s"', (heading) => {
    expect(cleanAbstract(`${heading}${TEXT}`)).toBe(TEXT);
  });

  it('drops a heading that is glued to the text, and declarations that are', () => {
    const glued = `ABSTRACT${TEXT}Competing Interest StatementThe authors have declared no competing interest.`;
    expect(cleanAbstract(glued)).toBe(TEXT);
  });

  it('drops a heading before a sentence that opens with a rare word', () => {
    expect(cleanAbstract('Abstract Innovations of maps spread.')).toBe(
      'Innovations of maps spread.',
    );
    expect(cleanAbstract('Abstract Haemophilia (HA) is rare.')).toBe('Haemophilia (HA) is rare.');
  });

  it.each([...placeholders, '© 2020 Elsevier Ltd'])('takes "%s" for no abstract', (text) => {
    expect(cleanAbstract(text)).toBe('');
  });

  it.each(misses)('leaves the authors their text: %s', (text) => {
    expect(cleanAbstract(text)).toBe(text);
  });

  it.each([...notices, ...heads].map((notice) => `${notice} ${TEXT} ${notice}`))(
    'changes nothing more the second time: %s',
    (text) => {
      expect(cleanAbstract(cleanAbstract(text))).toBe(cleanAbstract(text));
    },
  );

  it.each([
    '© ',
    '(c) 2010 ',
    'Copyright ',
    '2004 A.',
    'Abstract: ',
    '[no abstract] ',
    'open access ',
  ])('reads a long run of "%s" to its end', (stray) => {
    expect(cleanAbstract(stray.repeat(100_000)).length).toBeLessThanOrEqual(1_400_000);
  });
});
