/** The paragraph on methods as a file: the paragraph, then its references. */
import type { ExportFile, ExportSource } from '../source.ts';
import { writeMethodsParagraph } from './methods-paragraph.ts';

/** Returns the file `stem.txt`. */
export function writeMethodsText(source: ExportSource, stem: string): ExportFile {
  return { file: `${stem}.txt`, rows: 1, pieces: () => [methodsText(source)] };
}

function methodsText(source: ExportSource): string {
  const { text, references } = writeMethodsParagraph(source);
  const numbered = references.map((reference, place) => `[${place + 1}] ${reference}.`);
  return `${text}\n\n${numbered.join('\n')}\n`;
}
