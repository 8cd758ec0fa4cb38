import { describe, expect, it } from 'vitest';
import { findTextLanguage } from '../../../../src/core/corpus/language/find-text-language.ts';

describe('findTextLanguage', () => {
  it.each([
    ['fr', 'Nous présentons une étude des réseaux de neurones pour la traduction dans les corpus.'],
    [
      'de',
      'In diesem Beitrag wird ein Verfahren vorgestellt, das mit wenigen Daten auskommt und robust ist.',
    ],
    [
      'es',
      'En este artículo se presenta un estudio de los métodos para la evaluación de las políticas.',
    ],
    [
      'pt',
      'Este artigo apresenta uma análise dos métodos para a avaliação das políticas no Brasil.',
    ],
    [
      'it',
      'In questo articolo si presenta uno studio dei metodi per la valutazione delle politiche.',
    ],
    [
      'ca',
      'En aquest article es presenta un estudi dels mètodes per a la llengua i les seves varietats amb dades.',
    ],
    [
      'nl',
      'In dit artikel wordt een onderzoek naar de kwaliteit van het onderwijs met leraren besproken.',
    ],
    [
      'sv',
      'Denna studie undersöker hur lärare och elever använder det svenska språket vid skolan.',
    ],
    [
      'da',
      'Denne artikel undersøger, hvordan lærere og elever bruger sproget, og der vises eksempler efter en analyse af data.',
    ],
    [
      'pl',
      'W artykule przedstawiono metodę, która jest oparta na danych oraz może być użyta przez lekarzy.',
    ],
    ['cs', 'V článku je popsána metoda, která byla použita pro analýzu dat a jejich výsledků.'],
    [
      'hu',
      'A tanulmány azt vizsgálja, hogy a módszer milyen hatással van az eredményekre és nem csak az adatokra.',
    ],
    [
      'fi',
      'Tutkimus osoittaa, että menetelmä on hyvä ja tulokset ovat luotettavia, mutta myös uusia.',
    ],
    [
      'tr',
      'Bu çalışmada veri madenciliği için yeni bir yöntem önerilmiş ve sonuçlar ile karşılaştırılmıştır.',
    ],
    [
      'ro',
      'Acest articol prezintă o metodă pentru analiza datelor care este folosită în medicină și prin urmare.',
    ],
    [
      'id',
      'Penelitian ini bertujuan untuk mengetahui pengaruh metode yang digunakan dalam pembelajaran.',
    ],
    ['ru', 'В статье рассматриваются методы анализа данных'],
    ['uk', 'У статті розглянуто методи аналізу даних'],
    ['zh', '基于注意力的蒙古语说话人特征提取方法 (Mongolian)'],
    ['ja', '深層学習による日本語の係り受け解析'],
    ['ko', '한국어 형태소 분석을 위한 신경망'],
    ['ar', 'تحليل النصوص العربية باستخدام الشبكات العصبية'],
    ['fa', 'بررسی روش‌های یادگیری عمیق در پردازش زبان فارسی'],
    ['he', 'ניתוח תחבירי של עברית מודרנית'],
    ['el', 'Ανάλυση κειμένων με νευρωνικά δίκτυα'],
    ['hi', 'हिन्दी में नामित इकाई की पहचान'],
    ['th', 'การวิเคราะห์ข้อความภาษาไทย'],
  ])('tells %s', (tag, abstract) => {
    expect(findTextLanguage({ title: 'BERT', abstract })).toBe(tag);
  });

  it.each([
    ['nothing', '', undefined],
    ['a short title', 'Attention is all you need', undefined],
    ['a title without function words', 'Neural machine translation', undefined],
    ['names', 'La La Land, Los Angeles, Rio de Janeiro and São Paulo', undefined],
    ['Latin', 'De novo assembly in vivo et in vitro, inter alia', undefined],
    ['a formula', '∀α∈Ω: f(α) ≤ β·γ(δ), where ε → 0', undefined],
    ['a method with Greek letters', 'β-VAE, αβγ-CROWN and TGF-β', undefined],
    [
      'quoted words',
      'The French determiners le, la and les in the corpus of Le Monde: a study of their use',
      undefined,
    ],
    [
      'an English abstract with a foreign title',
      'Über die Grenzen: We study the use of the language that these papers are written in, and show that it is not stable over time.',
      undefined,
    ],
    [
      'an abstract in both',
      'Nous présentons une étude des réseaux de neurones. We present a study of the neural networks that are used.',
      undefined,
    ],
    ['an English title of a paper in French', 'Deep parsing of speech', 'fr'],
    [
      'Chinese names in English',
      'Reading 红楼梦 (Dream of the Red Chamber) with topic models',
      undefined,
    ],
  ])('finds nothing but English in %s', (_, title, language) => {
    expect(findTextLanguage({ title, ...(language && { language }) })).toBeUndefined();
  });

  it.each([
    ['es', 'La influencia de la familia en el rendimiento escolar'],
    ['es', 'Análisis de políticas públicas en educación básica'],
    ['fr', 'Étude comparative des systèmes éducatifs français et allemands'],
    ['fr', 'La politique de la ville en France à l’épreuve des émeutes'],
    ['fr', 'Vers la production automatique de sous-titres adaptés à l’affichage'],
    ['de', 'Zur Geschichte der Soziologie in Deutschland'],
    ['da', 'Søvn og hukommelse hos unge'],
    ['pt', 'Formação de professores na educação básica'],
  ])('tells %s by a short title: %s', (tag, title) => {
    expect(findTextLanguage({ title })).toBe(tag);
  });

  it.each([
    ['a genitive', "Moore's law in III-V semiconductors"],
    ['a genitive', "Bell's inequality in V-type systems"],
    ['a genitive', 'Newton’s method in Z-modules'],
    ['a law case', "Women's rights in Roe v. Wade"],
    ['a channel of sodium', "Alzheimer's disease in Na-V1.1 knockout mice"],
    ['a country by its two letters', "Crohn's disease in SE Asia: a Na study"],
    ['elements', 'Se, Te, Ta, Z in S'],
    ['cities', 'Air quality in Los Angeles, Las Vegas, El Paso'],
    ['cities', 'Los Alamos, Las Cruces, El Paso: border health'],
    ['cities', 'Rio de Janeiro, Mar del Plata, La Paz'],
    ['abbreviations', 'Cost-effectiveness in ER, ED, ICU: VI, MED'],
    ['a name with its accents', 'Curaçao, São Tomé e Príncipe, Côte d’Ivoire: coral reefs'],
    ['a name of several words', 'Van de Graaff generators, von der Leyen'],
    ['names of authors', 'Erdős–Rényi graphs, Łukasiewicz logic, Schrödinger bridges'],
    ['capitals', "WOMEN'S RIGHTS IN ROE V. WADE"],
  ])('takes %s for no function words: %s', (_, title) => {
    expect(findTextLanguage({ title })).toBeUndefined();
  });

  it('reads function words in a text all in capitals', () => {
    expect(findTextLanguage({ title: 'LA CULTURE DES VILLES ET DES CAMPAGNES' })).toBe('fr');
  });

  it('believes the source of a short text with one word of the language', () => {
    const title = 'Politiques de santé';
    expect(findTextLanguage({ title })).toBeUndefined();
    expect(findTextLanguage({ title, language: 'fr' })).toBe('fr');
  });

  it('does not count a title twice that is taken from the abstract', () => {
    const abstract = 'Le corpus de textes.';
    expect(findTextLanguage({ title: abstract, titleSource: 'abstract', abstract })).toBe(
      findTextLanguage({ title: 'X', abstract }),
    );
  });
});
