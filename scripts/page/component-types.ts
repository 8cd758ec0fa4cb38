/** The type declarations of the component: those that its users meet, and no others. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Returns the plugin that writes the declarations of `entry`, and of all that they name, into `folder`.
 * Each file is declared by itself, without a check of the program: what it exports has its types written.
 */
export function declarations(entry: string, folder: string): Plugin {
  return {
    name: 'declarations',
    closeBundle() {
      const waiting = [resolve(entry)];
      const written = new Set<string>();
      for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
        if (written.has(source)) continue;
        written.add(source);
        const text = declarationOf(source);
        const target = join(folder, 'types', declarationFile(relative(resolve('src'), source)));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
        waiting.push(...namedIn(source, text));
      }
      const from = `./types/${relative(resolve('src'), resolve(entry))}`;
      writeFileSync(join(folder, 'index.d.ts'), `export * from '${from}';\n`);
    },
  };
}

function declarationOf(source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(source, 'utf8'), {
    fileName: source,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      jsx: ts.JsxEmit.ReactJSX,
      allowImportingTsExtensions: true,
    },
  });
  const [problem] = diagnostics;
  if (problem !== undefined) {
    const why = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    throw new Error(`page/component-types: ${source}: ${why} Write its type.`);
  }
  return outputText.replace(/^import '[^']*[.]css';\n/gm, '');
}

/** Returns the files of ours that the declarations of `source` name. */
function namedIn(source: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(dirname(source), fileName));
}

function declarationFile(source: string): string {
  return source.replace(/[.]tsx?$/, '.d.ts');
}
