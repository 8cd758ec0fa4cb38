/** Options of an export that are for some formats alone. */
import type { Command } from 'commander';
import type { ExportFormat } from '../../src/core/export/forms.ts';
import { BadOptionError } from '../../src/core/shared/errors.ts';

const figures: readonly ExportFormat[] = ['svg', 'png'];

const formatsByOption: Readonly<Record<string, readonly ExportFormat[]>> = {
  '--csv': ['csv', 'papers-csv'],
  '--style': ['references'],
  '--theme': figures,
  '--transparent': figures,
  '--no-legend': figures,
  '--caption': figures,
  '--scale': ['png'],
  '--width': ['png'],
};

/**
 * Checks that every option that was given to `command` is one that `format` heeds.
 * @throws BadOptionError naming those that it does not, and the formats that they are for.
 */
export function checkOptions(command: Command, format: ExportFormat): void {
  const idle = command.options.flatMap((option) => {
    const formats = formatsByOption[option.long ?? ''];
    const isGiven = command.getOptionValueSource(option.attributeName()) === 'cli';
    if (formats === undefined || formats.includes(format) || !isGiven) return [];
    return `${option.long} (for ${formats.join(' and ')})`;
  });
  if (idle.length === 0) return;
  throw new BadOptionError(
    `commands/export: ${format} does not heed ${idle.join(', ')}; leave it out, or choose another ` +
      'format.',
  );
}
