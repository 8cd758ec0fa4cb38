/** Files that are no text: what they are, and how to get the list that is wanted out of them. */

interface BinaryKind {
  /** Bytes as Latin-1 text. */
  begins: string;
  /** Where; 0 by default. */
  at?: number;
  what: string;
  remedy: string;
}

const EXPORT_LIST = 'export the list of papers as RIS, BibTeX or CSV instead.';
const SAVE_AS_CSV = 'save the sheet as CSV.';
const SAVE_AS_TEXT = 'save it as plain text.';
const UNPACK = 'unpack it, or pack it as zip or gz.';

const KINDS: readonly BinaryKind[] = [
  { begins: '%PDF-', what: 'a PDF', remedy: EXPORT_LIST },
  { begins: '\x89PNG', what: 'an image', remedy: EXPORT_LIST },
  { begins: '\xff\xd8\xff', what: 'an image', remedy: EXPORT_LIST },
  { begins: 'GIF87a', what: 'an image', remedy: EXPORT_LIST },
  { begins: 'GIF89a', what: 'an image', remedy: EXPORT_LIST },
  { begins: 'WEBP', at: 8, what: 'an image', remedy: EXPORT_LIST },
  { begins: 'II*\0', what: 'an image', remedy: EXPORT_LIST },
  { begins: 'MM\0*', what: 'an image', remedy: EXPORT_LIST },
  { begins: 'SQLite format 3\0', what: 'a database', remedy: EXPORT_LIST },
  {
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    what: 'an old Office document',
    remedy: 'save it as CSV or plain text.',
  },
  { begins: '{\\rtf', what: 'a document with layout (RTF)', remedy: SAVE_AS_TEXT },
  { begins: '7z\xbc\xaf\x27\x1c', what: 'a 7z archive', remedy: UNPACK },
  { begins: 'Rar!\x1a\x07', what: 'a RAR archive', remedy: UNPACK },
  { begins: '\xfd7zXZ\0', what: 'packed as xz', remedy: UNPACK },
  { begins: '1AY&SY', at: 4, what: 'packed as bzip2', remedy: UNPACK },
  { begins: '\x28\xb5\x2f\xfd', what: 'packed as Zstandard', remedy: UNPACK },
  { begins: 'ustar', at: 257, what: 'a tar archive', remedy: UNPACK },
];

/** Office documents are zip archives with one of these folders in them. */
const DOCUMENT_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['xl', `is an Excel workbook; ${SAVE_AS_CSV}`],
  ['word', `is a Word document; ${SAVE_AS_TEXT}`],
  ['ppt', `is a presentation; ${EXPORT_LIST}`],
]);

/** Bytes looked at by the signatures. */
const HEAD_BYTES = 512;
/** Characters looked at, to tell text from bytes that happen to be decoded. */
const SAMPLE_LENGTH = 2 ** 16;
/** One control character in so many is none of text; chance has one in nine. */
const CHARACTERS_PER_CONTROL = 25;

/** Returns what `bytes` are and what to do, or `undefined` where no signature of a kind is met. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const found = KINDS.find(({ begins, at = 0 }) => head.startsWith(begins, at));
  if (found !== undefined) return `is ${found.what}; ${found.remedy}`;
  return head.trimStart().startsWith('%PDF-') ? `is a PDF; ${EXPORT_LIST}` : undefined;
}

/** Returns what the archive is, and what to do, where its paths are those of a document. */
export function documentKind(paths: readonly string[]): string | undefined {
  if (paths[0] === 'mimetype') {
    return 'is a document or book; save it as CSV or plain text.';
  }
  if (!paths.includes('[Content_Types].xml')) return undefined;
  const folders = paths.map((path) => path.split('/', 1)[0] ?? '');
  return folders.map((folder) => DOCUMENT_FOLDERS.get(folder)).find((found) => found);
}

/** Tells whether `text` has so many control characters that it is none. */
export function isRubbish(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const controls = sample.match(/[\0-\x08\x0e-\x1b\x7f]/g)?.length ?? 0;
  return controls * CHARACTERS_PER_CONTROL > sample.length;
}
