/** `throughline serve`: the explorer with maps, for this machine only. */
import { type Command, Option } from 'commander';
import { isInCheckout, publishedDatasets } from '../package-root.ts';
import { openInBrowser } from '../serve/open-in-browser.ts';
import { serveExplorer } from '../serve/serve-explorer.ts';
import { wholeNumberArgument } from './number-arguments.ts';

interface ServeArguments {
  port: number;
  open?: true;
}

/** Adds the command to `program`; `signal` ends the serving. */
export function addServeCommand(program: Command, signal: AbortSignal): void {
  program
    .command('serve')
    .description('serve the explorer with maps, on this machine only')
    .argument('[dir...]', 'datasets, or folders of datasets')
    .addOption(
      new Option('--port <number>', 'port to listen on')
        .argParser(wholeNumberArgument(0, 65535))
        .default(0, 'a free one'),
    )
    .option('--open', 'open the page in a browser')
    .action(async (directories: string[], { port, open }: ServeArguments) => {
      const chosen = directories.length > 0 ? directories : defaultDirectories();
      await serveExplorer(
        { directories: chosen, port, onReady: open ? openInBrowser : undefined },
        signal,
      );
    });
}

/** Outside the checkout, maps are built into the current folder; the default map comes with us. */
function defaultDirectories(): string[] {
  return isInCheckout() ? [publishedDatasets] : [process.cwd(), publishedDatasets];
}
