/** The explorer's page: built to `dist/explorer`, with the datasets of the checkout in development. */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { createDatasetRoutes } from './scripts/serve/dataset-routes.ts';

function serveDatasets(): Plugin {
  return {
    name: 'datasets',
    configureServer(server) {
      server.middlewares.use(createDatasetRoutes(['public/datasets']));
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: 'public/assets',
  // The budget is 250 kB of gzipped script at the first view; a test holds it.
  build: { outDir: 'dist/explorer', emptyOutDir: true, chunkSizeWarningLimit: 800 },
  plugins: [react(), serveDatasets()],
});
