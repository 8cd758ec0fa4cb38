import { describe, expect, it } from 'vitest';
import { pubmedXmlReader } from '../../../../../src/core/corpus/formats/xml/pubmed-xml.ts';
import type { PaperDraft } from '../../../../../src/core/corpus/source-record.ts';

const article = (inner: string, after = '') =>
  `<PubmedArticle><MedlineCitation><PMID Version="1">77</PMID><Article>${inner}</Article>${after}</MedlineCitation></PubmedArticle>`;
const set = (...records: string[]) =>
  `<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://dtd.nlm.nih.gov/x.dtd">\n<PubmedArticleSet>\n${records.join('\n')}\n</PubmedArticleSet>`;
const shown = (record: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n<pre>${record.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>`;
const titled = (title: string) => article(`<ArticleTitle>${title}</ArticleTitle>`);

function drafts(text: string): PaperDraft[] {
  return pubmedXmlReader
    .read(text)
    .map((record) => ('draft' in record ? record.draft : { title: record.problem }));
}

const draftOf = (inner: string, after = '') => drafts(set(article(inner, after)))[0];

describe('telling PubMed XML', () => {
  it.each([
    ['a set', set(titled('A'))],
    ['an empty set', '<PubmedArticleSet></PubmedArticleSet>'],
    ['one article', `\n\n${titled('A')}`],
    ['one book', '<PubmedBookArticle><BookDocument/></PubmedBookArticle>'],
    ['the older set', '<MedlineCitationSet><MedlineCitation/></MedlineCitationSet>'],
    [
      'what publishers send',
      '<ArticleSet><Article><ArticleTitle>A</ArticleTitle></Article></ArticleSet>',
    ],
    ['a set in an answer', `<eFetchResult>${set(titled('A')).slice(22)}</eFetchResult>`],
    ['a set that was cut', set(titled('A'), titled('B')).slice(0, -60)],
    ['a page that shows it as text', shown(titled('A'))],
    ['comments before it', `<!-- a > b --><?pi ?>${titled('A')}`],
    ['a declaration of entities', `<!DOCTYPE a [<!ENTITY b "<c>">]>${titled('A')}`],
  ])('takes %s', (_, text) => expect(pubmedXmlReader.detect(text)).toBe(true));

  it.each([
    [
      'a set whose only article is not closed and is none',
      '<PubmedArticleSet>\n<PubmedArticle>\nwrong\n</PubmedArticleSet>',
    ],
    ['a page', `<!DOCTYPE html><html><body>${titled('A')}</body></html>`],
    ['another root', '<feed><entry/></feed>'],
    ['prose about it', 'We parsed <PubmedArticle><MedlineCitation> elements.'],
    ['JSON that quotes it', `["${titled('A')}"]`],
    ['no tag', 'PubmedArticleSet'],
  ])('leaves %s', (_, text) => expect(pubmedXmlReader.detect(text)).toBe(false));
});

describe('a record of PubMed XML', () => {
  it('has what an article says', () => {
    const [draft] = drafts(
      set(`<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="2">123</PMID>
        <Article PubModel="Print"><Journal><JournalIssue><Volume>5</Volume><Issue>2</Issue>
        <PubDate><Year>2019</Year><Month>Sep</Month></PubDate></JournalIssue>
        <Title>Journal of Examples</Title><ISOAbbreviation>J Ex</ISOAbbreviation></Journal>
        <ArticleTitle>On examples.</ArticleTitle>
        <Pagination><StartPage>7</StartPage><EndPage>9</EndPage></Pagination>
        <ELocationID EIdType="pii">S1</ELocationID>
        <ELocationID EIdType="doi" ValidYN="Y">10.1000/ex.1</ELocationID>
        <Abstract><AbstractText Label="AIM" NlmCategory="OBJECTIVE">We try.</AbstractText>
        <AbstractText Label="UNLABELLED">It works.</AbstractText>
        <CopyrightInformation>© 2019 Press.</CopyrightInformation></Abstract>
        <AuthorList><Author ValidYN="Y"><LastName>Hopper</LastName><ForeName>Grace M</ForeName>
        <Initials>GM</Initials></Author><Author><CollectiveName>Example Group</CollectiveName></Author>
        <Author ValidYN="N"><LastName>Wrong</LastName></Author></AuthorList>
        <Language>eng</Language>
        <PublicationTypeList><PublicationType UI="D1">Review</PublicationType></PublicationTypeList>
        </Article>
        <MeshHeadingList><MeshHeading><DescriptorName>Humans</DescriptorName></MeshHeading></MeshHeadingList>
        <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">example</Keyword><Keyword>*method.</Keyword></KeywordList>
        <KeywordList Owner="PIP"><Keyword>index term</Keyword></KeywordList>
        </MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/ex.1</ArticleId></ArticleIdList>
        <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/cited</ArticleId></ArticleIdList></Reference></ReferenceList>
        </PubmedData></PubmedArticle>`),
    );
    expect(draft).toEqual({
      title: 'On examples.',
      abstract: 'AIM: We try. It works.',
      authors: ['Hopper, Grace M', 'Example Group'],
      year: 2019,
      month: 9,
      venue: 'Journal of Examples',
      doi: '10.1000/ex.1',
      pubmedId: '123',
      keywords: ['example', 'method'],
      language: 'eng',
      fields: { type: 'Review', volume: '5', issue: '2', pages: '7-9', 'index terms': 'Humans' },
    });
  });

  it.each([
    ['styled words', '<i>E. coli</i> in H<sub>2</sub>O', 'E. coli in H2O'],
    ['escaped tags', '&lt;i&gt;E. coli&lt;/i&gt;', '<i>E. coli</i>'],
    [
      'formulas',
      'of <mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn><mml:annotation>x=1</mml:annotation></mml:math>',
      'of x=1',
    ],
    ['CDATA', '<![CDATA[A & B <c>]]>', 'A & B <c>'],
    ['characters by number', 'Sch&#246;n &#x3b1; &amp; co', 'Schön α & co'],
    ['signs that should be escaped', 'p < 0.05 & more', 'p < 0.05 & more'],
  ])('reads %s in a title', (_, title, text) => {
    expect(drafts(set(titled(title)))[0]?.title).toBe(text);
  });

  it('takes the title in its own language where no other is known', () => {
    const vernacular = '<VernacularTitle>Über Beispiele.</VernacularTitle>';
    const title = (text: string) =>
      draftOf(`<ArticleTitle>${text}</ArticleTitle>${vernacular}`)?.title;
    expect(title('[Not Available].')).toBe('Über Beispiele.');
    expect(title('')).toBe('Über Beispiele.');
    expect(title('[On examples].')).toBe('[On examples].');
  });

  it.each([
    ['text without parts', '<Abstract>All of it.</Abstract>', 'All of it.'],
    [
      'several parts',
      '<Abstract><AbstractText>One.</AbstractText><AbstractText>Two.</AbstractText></Abstract>',
      'One. Two.',
    ],
    [
      'a heading that the text repeats',
      '<Abstract><AbstractText Label="Aim">AIM: We try.</AbstractText></Abstract>',
      'AIM: We try.',
    ],
    [
      'paragraphs',
      '<Abstract><AbstractText><p>One.</p><p>Two.</p></AbstractText></Abstract>',
      'One.  Two.',
    ],
    ['nothing', '<Abstract><AbstractText/></Abstract>', undefined],
  ])('reads an abstract with %s', (_, inner, text) => {
    expect(draftOf(inner)?.abstract).toBe(text);
  });

  it('has the abstract of a publisher where it is English and there is no other', () => {
    const other = (language: string) =>
      draftOf(
        '',
        `<OtherAbstract Language="${language}"><AbstractText>Else.</AbstractText></OtherAbstract>`,
      )?.abstract;
    expect(other('eng')).toBe('Else.');
    expect(other('spa')).toBeUndefined();
  });

  it.each([
    ['a season', '<MedlineDate>1999 Spring</MedlineDate>', { year: 1999 }],
    ['a range', '<MedlineDate>1998 Dec-1999 Jan</MedlineDate>', { year: 1998, month: 12 }],
    ['a number', '<Year>2004</Year><Month>07</Month>', { year: 2004, month: 7 }],
    ['no date', '<Year></Year>', {}],
  ])('reads %s as date', (_, date, expected) => {
    const draft = draftOf(
      `<Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal>`,
    );
    expect({ ...draft, pubmedId: undefined }).toEqual({ ...expected, pubmedId: undefined });
  });

  it('is read where a page shows it as text', () => {
    expect(drafts(shown(titled('A &amp; &lt;5 <i>B</i>')))[0]?.title).toBe('A & <5 B');
  });

  it('is a book or a chapter of one', () => {
    const book = (title: string) =>
      drafts(`<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>5</PMID>
        <Book><Publisher><PublisherName>Press</PublisherName></Publisher><BookTitle>Handbook</BookTitle>
        <PubDate><Year>2011</Year></PubDate>
        <AuthorList Type="editors"><Author><LastName>Editor</LastName></Author></AuthorList></Book>
        ${title}<Abstract><AbstractText>Text.</AbstractText></Abstract></BookDocument></PubmedBookArticle></PubmedArticleSet>`)[0];
    expect(book('')).toMatchObject({
      title: 'Handbook',
      venue: 'Press',
      year: 2011,
      pubmedId: '5',
    });
    expect(
      book(
        '<ArticleTitle>Chapter</ArticleTitle><AuthorList Type="authors"><Author><LastName>Writer</LastName></Author></AuthorList>',
      ),
    ).toMatchObject({
      title: 'Chapter',
      venue: 'Handbook',
      authors: ['Writer'],
      abstract: 'Text.',
    });
  });

  it('is read from the older set and from what publishers send', () => {
    expect(
      drafts(
        '<MedlineCitationSet><MedlineCitation><PMID>8</PMID><Article><ArticleTitle>Old</ArticleTitle></Article></MedlineCitation></MedlineCitationSet>',
      ),
    ).toEqual([{ title: 'Old', pubmedId: '8' }]);
    expect(
      drafts(`<ArticleSet><Article><Journal><JournalTitle>J Ex</JournalTitle><Volume>3</Volume>
        <PubDate><Year>2001</Year><Month>5</Month></PubDate></Journal><ArticleTitle>New</ArticleTitle>
        <FirstPage>1</FirstPage><LastPage>4</LastPage>
        <AuthorList><Author><FirstName>Ada</FirstName><MiddleName>K</MiddleName><LastName>Lovelace</LastName><Suffix>Jr</Suffix></Author></AuthorList>
        <ArticleIdList><ArticleId IdType="doi">10.1000/new</ArticleId></ArticleIdList>
        <Abstract>Text.</Abstract><ObjectList><Object Type="keyword"><Param Name="value">engine</Param></Object></ObjectList></Article></ArticleSet>`),
    ).toEqual([
      {
        title: 'New',
        abstract: 'Text.',
        authors: ['Lovelace, Ada K, Jr'],
        year: 2001,
        month: 5,
        venue: 'J Ex',
        doi: '10.1000/new',
        keywords: ['engine'],
        fields: { volume: '3', pages: '1-4' },
      },
    ]);
  });
});

describe('a damaged or hostile file', () => {
  it('gives the records around one that is cut, and its line', () => {
    const text = set(titled('A'), '<PubmedArticle><MedlineCitation>', titled('B')).replace(
      /<\/PubmedArticle>\s*<\/PubmedArticleSet>$/,
      '',
    );
    expect(pubmedXmlReader.read(text)).toEqual([
      { line: 4, draft: { title: 'A', pubmedId: '77' } },
      { line: 5, problem: expect.stringContaining('cut off') },
      { line: 6, problem: expect.stringContaining('cut off') },
    ]);
  });

  it('gives the records of sets that were joined, and none for what was deleted or commented out', () => {
    const deleted = '<DeleteCitation><PMID>9</PMID></DeleteCitation>';
    const text = `${set(titled('A'), deleted)}\n${set(`<!-- ${titled('no')} -->`, titled('B'))}`;
    expect(drafts(text).map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('gives a record without text no title', () => {
    expect(drafts(set('<PubmedArticle>wrong</PubmedArticle>', '<PubmedArticle/>'))).toEqual([
      {},
      {},
    ]);
  });

  it('expands and fetches no entity', () => {
    const text = `<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${titled('&b; &x; end')}`;
    expect(drafts(text)[0]?.title).toBe('&b; &x; end');
  });

  it('reports a record that is nested too deeply, and reads the next', () => {
    const deep = article('<a>'.repeat(500_000));
    expect(drafts(set(deep, titled('B'))).map(({ title }) => title)).toEqual([
      expect.stringContaining('too deeply'),
      'B',
    ]);
  });

  it('is not held up by sections that nothing ends', () => {
    const text = set(titled('A'), '<!-- <![CDATA[ '.repeat(200_000), titled('B'));
    expect(drafts(text).map(({ title }) => title)).toEqual(['A', 'B']);
  });
});
