/** The browser of the browser tests; the benchmark of the explorer runs in the same. */
export { launchChromium } from '../../scripts/browser/launch-chromium.ts';
