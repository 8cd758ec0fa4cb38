/** The explorer's page as one file: scripts, styles, fonts and the worker within it, and a place for a map. */
import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';
import { carriedPlace, ownMark } from '../../src/io/page/carried-files.ts';

/** The template's name in the folder of the built explorer. */
export const templateFile = 'single.html';

const scriptStart = `<script type="module" ${ownMark}>`;

/** What the build of one file sets otherwise; it is added to a folder that holds the explorer. */
export const singleFileBuild: UserConfig['build'] = {
  emptyOutDir: false,
  copyPublicDir: false,
  // Fonts too.
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  modulePreload: false,
  chunkSizeWarningLimit: 10_000,
  rolldownOptions: { output: { codeSplitting: false } },
};

/** Returns the plugin that puts everything into the page, whose workers are carried too. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: withoutFiles },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.values(bundle);
        const page = outputs.find(({ fileName }) => fileName === 'index.html');
        if (page?.type !== 'asset') throw new Error('page/single-file: there is no page to fill.');
        let html = withoutLinks(String(page.source));
        for (const output of outputs) {
          if (output === page) continue;
          if (output.type === 'chunk') html = put(html, '</body>', scriptElement(output.code));
          else if (output.fileName.endsWith('.css')) {
            html = put(html, '</head>', `<style ${ownMark}>${String(output.source)}</style>\n`);
          } else throw new Error(`page/single-file: ${output.fileName} would be left outside.`);
          delete bundle[output.fileName];
        }
        page.source = put(html, scriptStart, `${carriedPlace}\n`);
        page.fileName = templateFile;
      },
    },
  };
}

/** The fonts stand in the styles, and the icon in its own address. */
function withoutFiles(html: string): string {
  const icon = encodeURIComponent(readFileSync('public/assets/favicon.svg', 'utf8'));
  return html
    .replace(/\s*<link\s+rel="preload"[^>]*>/g, '')
    .replace('./favicon.svg', `data:image/svg+xml,${icon}`);
}

/** What the build has the page ask for is within it by then. */
function withoutLinks(html: string): string {
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]* src="[^>]*><\/script>/g, '');
}

function put(html: string, before: string, text: string): string {
  const at = html.lastIndexOf(before);
  if (at < 0) throw new Error(`page/single-file: the page has no ${before}.`);
  return html.slice(0, at) + text + html.slice(at);
}

/** In a string, a template or a pattern, where alone they can stand, these are the same to JavaScript. */
function scriptElement(code: string): string {
  const safe = code.replace(/<(?=\/script|script)/gi, '\\x3C').replaceAll('<!--', '\\x3C!--');
  return `${scriptStart}${safe}</script>\n`;
}
