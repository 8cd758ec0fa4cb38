/**
 * What sources call the fields of a paper, in tables and in JSON. A field has tiers of names: the
 * second counts where nothing goes by a name of the first, so that a "description" is an abstract
 * only where nothing is called one.
 */
import type { ColumnField } from '../source-record.ts';

/** What a column or member can be read as; a few have no choice of their own in the column picker. */
export type SourceField = ColumnField | 'month' | 'codeUrl';

const TIERS: Readonly<Record<SourceField, readonly string[]>> = {
  id: [
    'id|paper id|uid|identifier|key|citation key|cite key|citekey|bibtex key|record id|lens id|bibcode',
    'ut unique wos id|ut unique id|openalex id|cord uid|eid|accession number|publication id|ref id',
  ],
  title: [
    'title|article title|document title|item title|paper title|primary title|work title|main title' +
      '|full title|title of paper|title of article|study title|ti|t1' +
      '|titel|titre|titolo|título|tytuł|naslov|název|otsikko|tittel|başlık|judul|название|заглавие' +
      '|τίτλος|标题|題名|题名|篇名|标题名称|论文题目|タイトル|論文名|제목|Title-题名',
    'paper name|paper|translated title|title display|title s',
  ],
  abstract: [
    'abstract|abstracts|abstract note|abstract text|paper abstract|notes abstract|abstract en' +
      '|english abstract|description abstract|abstract english|article abstract|ab|n2' +
      '|zusammenfassung|kurzfassung|résumé|resumen|resumo|riassunto|sommario|streszczenie' +
      '|samenvatting|sammanfattning|sammendrag|tiivistelmä|özet|abstrak|abstrakt|аннотация|реферат' +
      '|摘要|抄録|要旨|概要|초록|Summary-摘要',
    'abstract inverted index|abstract s|abstract display',
    'summary|synopsis|description',
  ],
  authors: [
    'authors|author|author names|author name|author list|authors list|author string|creators|creator' +
      '|contributor author|first authors|contributors|authorships author display name' +
      '|authors display name|primary authors|a1|au' +
      '|autor|autoren|verfasser|auteur|auteurs|autores|autore|autori|forfatter|författare|penulis' +
      '|yazar|yazarlar|autorzy|автор|авторы|作者|著者|著者名|저자|Author-作者',
    'author full names|author full name|authors full names|auth full name s|author display|first author',
  ],
  year: [
    'year|publication year|pub year|published year|year published|year of publication' +
      '|publication date year|release year|py|jahr|erscheinungsjahr|année|año|ano|anno|rok|jaar|år' +
      '|год|yıl|tahun|年|年份|出版年|発行年|发表年份|연도|Year-年',
  ],
  month: ['month|publication month|published month|pub month|monat|mois|mes|mese'],
  date: [
    'date|publication date|pub date|published date|date published|published|published at' +
      '|publish time|published time|cover date|date issued|issued|issue date|date of publication' +
      '|first published|publication date print|publication date online|online date|datum|fecha' +
      '|data|дата|日期|PubTime-发表时间',
  ],
  venue: [
    'venue|source title|publication title|journal|journal title|journal name|journal book' +
      '|container title|publication name|pub title|full journal name|periodical title|periodical' +
      '|primary location source display name|host venue display name|host venue|secondary title' +
      '|publication|anthology title|source title anthology title|is part of|source name|source x' +
      '|booktitle|book title|conference|conference name|conference title|so|jo|jf|t2' +
      '|zeitschrift|revue|revista|rivista|tijdschrift|tidskrift|журнал|期刊|刊名|期刊名称|来源' +
      '|誌名|雑誌名|저널|Source-文献来源',
    'source|series title|relation is part of|journal ref|pub',
  ],
  url: [
    'url|link|paper url|landing page url|primary location landing page url|document url' +
      '|article url|article link|abstract url|external url|permalink|plink|full text url' +
      '|source linkout|urls|source urls|dimensions url|html url|web link',
    'doi link|doi url|pdf url|pdf link',
  ],
  doi: [
    'doi|item doi|article doi|digital object identifier|doi number|identifier doi|ids doi' +
      '|paper doi|di|DOI-DOI',
    'doi link|doi url',
  ],
  arxivId: ['arxiv id|arxiv|arxiv number|eprint|entry id'],
  pubmedId: ['pubmed id|pmid|medline pmid|ids pmid|pubmed|entrez uid|pm'],
  keywords: [
    'keywords|author keywords|keyword|authors keywords|key words|author keyword' +
      '|manual tags|automatic tags|tags|de|kw' +
      '|schlagwörter|stichwörter|mots clés|mots clefs|palabras clave|palavras chave|parole chiave' +
      '|słowa kluczowe|trefwoorden|nyckelord|anahtar kelimeler|kata kunci|ключевые слова' +
      '|关键词|关键字|キーワード|키워드|Keyword-关键词',
  ],
  language: [
    'language|lang|languages|language of original document|language code|sprache|langue|idioma' +
      '|lingua|язык|语种|语言|言語|언어|la',
  ],
  citations: [
    'citations|citation count|cited by count|cited by|times cited|times cited wos core' +
      '|times cited all databases|cites|article citation count|citing works count|citing count' +
      '|num cited by|total citations|is referenced by count|tc|z9',
  ],
  codeUrl: ['code url|code|github|github url|repository|repo'],
};

/** Every field, in the order in which fields choose among columns. */
export const SOURCE_FIELDS = Object.keys(TIERS) as readonly SourceField[];

/**
 * Returns a name as it is compared: without capitals, accents, blanks and signs, without the
 * Dublin Core prefix and the language of DSpace: "Author(s)" and "AUTHORS", "dc.title[en_US]" and
 * "Title".
 */
export function plainName(name: string): string {
  if (/^[a-z\d]{1,200}$/.test(name)) return name;
  return name
    .slice(0, 200)
    .replace(/\[[^[\]]*\]\s*$/, '')
    .replace(/^\s*(?:dc|dcterms|bibo|prism)[.:]/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The tier of names that are an abstract's only beside a title. */
export const LOOSE_ABSTRACT_TIER = 2;

const NAMES: ReadonlyMap<SourceField, readonly (readonly string[])[]> = new Map(
  SOURCE_FIELDS.map((field) => [
    field,
    TIERS[field].map((tier) => tier.split('|').map((name) => plainName(name))),
  ]),
);

const FLAT_NAMES: ReadonlyMap<SourceField, readonly string[]> = new Map(
  [...NAMES].map(([field, tiers]) => [field, tiers.flat()]),
);

/** Returns the plain names of `field` in all tiers, in their order. */
export function allFieldNames(field: SourceField): readonly string[] {
  return FLAT_NAMES.get(field) ?? [];
}

/** Returns the plain names of `field`, tier by tier; within a tier, the more usual first. */
export function fieldNames(field: SourceField): readonly (readonly string[])[] {
  return NAMES.get(field) ?? [];
}

/** Returns the plain names of an abstract that need no title beside them. */
export function strictAbstractNames(): readonly string[] {
  return fieldNames('abstract').slice(0, LOOSE_ABSTRACT_TIER).flat();
}
