/** The explorer as a component: a module with its styles and fonts beside it, React left to the page. */
import { esmExternalRequirePlugin, type UserConfig } from 'vite';

/** What the build of the component sets otherwise. */
export const componentBuild: UserConfig['build'] = {
  outDir: 'dist/component',
  copyPublicDir: false,
  modulePreload: false,
  chunkSizeWarningLimit: 10_000,
  rolldownOptions: {
    input: { index: 'src/component/index.ts' },
    preserveEntrySignatures: 'strict',
    // What requires React, as CommonJS does, imports it too.
    plugins: [esmExternalRequirePlugin({ external: [/^react($|\/)/, /^react-dom($|\/)/] })],
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
      assetFileNames: ({ names }) =>
        names.some((name) => name.endsWith('.css')) ? 'index.css' : 'fonts/[name]-[hash][extname]',
    },
  },
};

/** Class of the element that holds the explorer. */
const scope = '.throughline';

/** A style sheet as postcss hands it over. */
interface StyleSheet {
  walkRules(visit: (rule: StyleRule) => void): void;
}
interface StyleRule {
  selectors: string[];
  parent?: { type: string; name?: string } | undefined;
  remove(): void;
}

/** Keeps every rule within the element of the component: nothing of the page around it is styled. */
export const scopedStyles = {
  postcssPlugin: 'scoped-styles',
  Once(sheet: StyleSheet) {
    sheet.walkRules((rule) => {
      if (rule.parent?.name?.endsWith('keyframes')) return;
      const selectors = rule.selectors.filter((selector) => selector !== '#root').map(scoped);
      if (selectors.length === 0) rule.remove();
      else rule.selectors = [...new Set(selectors)];
    });
  },
};

/** Returns `selector` for what lies in the component; the page's root and body are its element. */
export function scoped(selector: string): string {
  if (selector.startsWith(scope)) return selector;
  const root = /^(:root|html|body)(?![\w-])/.exec(selector)?.[0];
  return root === undefined ? `${scope} ${selector}` : scope + selector.slice(root.length);
}
