/** What is read on the page stands in the catalogue of texts, not in the components. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const components = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

/** Names of attributes that are read or heard. */
const readAttributes = new Set([
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);

/** Names of keys, and commands as they are typed. */
const allowed = new Set(['Esc', 'npx throughline build papers.json']);

const hasWord = (words: string) => /\p{L}{2}/u.test(words);

/** Begins as a sentence does and has a second word. */
const isSentence = (words: string) => /^\p{Lu}\S* \p{L}/u.test(words);

/** Returns the words in quotes of an expression whose value is shown: of both sides of a choice too. */
function shownIn(expression: ts.Expression | undefined): string[] {
  if (expression === undefined) return [];
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)];
  }
  if (ts.isParenthesizedExpression(expression)) return shownIn(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...shownIn(expression.whenTrue), ...shownIn(expression.whenFalse)];
  }
  return ts.isBinaryExpression(expression) ? shownIn(expression.right) : [];
}

/** Returns the words that a component writes by itself. */
function literalsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      found.push(...shownIn(node.expression));
    }
    if (ts.isJsxAttribute(node) && readAttributes.has(node.name.getText())) {
      const value = node.initializer;
      const expression =
        value !== undefined && ts.isJsxExpression(value) ? value.expression : value;
      found.push(...shownIn(expression as ts.Expression | undefined));
    }
    if (ts.isStringLiteralLike(node) && isSentence(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('of.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return [...new Set(found)].filter((words) => hasWord(words) && !allowed.has(words));
}

describe('components', () => {
  it('are found', () => {
    expect(components.length).toBeGreaterThan(100);
  });

  it.each(components)('%s writes no words of its own', (path) => {
    expect(literalsOf(readFileSync(`src/ui/${path}`, 'utf8'))).toEqual([]);
  });
});

describe('literalsOf', () => {
  it.each([
    ['<p>Read this</p>', 'Read this'],
    ['<p>{on ? "Shown" : words.hidden}</p>', 'Shown'],
    ['<button aria-label="Close" />', 'Close'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is the component's.
    ['<input placeholder={`Find in ${name}`} />', 'Find in '],
    ['const note = "Nothing is kept.";', 'Nothing is kept.'],
  ])('finds the words of %s', (source, words) => {
    expect(literalsOf(source)).toEqual([words]);
  });

  it('leaves classes, keys and catalogue entries alone', () => {
    expect(literalsOf('<p className="text-button" id="of">{words.title} · {left}</p>')).toEqual([]);
  });
});
