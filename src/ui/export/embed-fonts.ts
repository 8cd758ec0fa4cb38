/** Puts the page's own fonts into an SVG, for a program that has no others. */

/** Returns `svg` with the faces that its characters need, as data; as it is where the page has none. */
export async function embedFonts(svg: string): Promise<string> {
  const characters = new Set([...svg].map((character) => character.codePointAt(0) ?? 0));
  const needed = fontFaces().filter(
    ({ family, range }) => svg.includes(family) && rangeMeets(range, characters),
  );
  const rules = await Promise.all(needed.map(embedded));
  const style = rules.join('');
  if (style === '') return svg;
  return svg.replace(/<svg[^>]*>/, (root) => `${root}<style>${style}</style>`);
}

interface FontFace {
  family: string;
  /** As in a style sheet; empty for every character. */
  range: string;
  url: string;
  style: CSSStyleDeclaration;
}

function fontFaces(): FontFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const [, quoted] = /url\((.*?)\)/.exec(style.getPropertyValue('src')) ?? [];
      if (quoted === undefined) return [];
      const base = sheet.href ?? document.baseURI;
      return [
        {
          family: unquoted(style.getPropertyValue('font-family')),
          range: style.getPropertyValue('unicode-range'),
          url: new URL(unquoted(quoted), base).href,
          style,
        },
      ];
    }),
  );
}

/** A sheet from elsewhere, as an extension adds, may not be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Returns the face as a rule that holds its file; nothing where that cannot be had. */
async function embedded({ family, range, url, style }: FontFace): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return '';
    const source = await asDataUrl(await response.blob());
    const weight = style.getPropertyValue('font-weight') || 'normal';
    const slope = style.getPropertyValue('font-style') || 'normal';
    const span = range === '' ? '' : `unicode-range:${range};`;
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${slope};${span}src:url(${source})}`;
  } catch {
    return '';
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}

/** Tells whether a range as `U+0100-02BA, U+2113, U+4??` holds one of the characters. */
export function rangeMeets(range: string, characters: ReadonlySet<number>): boolean {
  if (range.trim() === '') return true;
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return {
      from: Number.parseInt(from.replaceAll('?', '0'), 16),
      to: Number.parseInt(to.replaceAll('?', 'F'), 16),
    };
  });
  return [...characters].some((character) =>
    spans.some(({ from, to }) => character >= from && character <= to),
  );
}
