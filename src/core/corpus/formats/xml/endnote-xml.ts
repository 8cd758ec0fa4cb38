/**
 * EndNote's XML, as EndNote writes it since version 8 and as Zotero, Mendeley, Bookends, Rayyan and
 * others write it for EndNote; and the capitals of EndNote 7: `<XML><RECORDS><RECORD><TITLE>`.
 */
import type { FormatReader } from '../../source-record.ts';
import { endnoteDraft } from './endnote-draft.ts';
import { hasTag } from './has-tag.ts';
import { readRecords } from './read-records.ts';
import { isWellFormed, rootName } from './root-tag.ts';

const ROOTS = new Set(['xml', 'records', 'record']);

const hasRecords = hasTag('records');
/** Other programs have records in XML as well, but none of these in them. */
const hasEndnoteField = hasTag(
  'ref-type',
  'titles',
  'contributors',
  'rec-number',
  'reference_type',
);

export const endnoteXmlReader = {
  name: 'endnote-xml',
  title: 'EndNote XML',

  detect(text) {
    const root = rootName(text);
    if (root === undefined || !ROOTS.has(root)) return false;
    return hasEndnoteField(text) || (root === 'xml' && hasRecords(text) && isWellFormed(text));
  },

  read: (text) => readRecords(text, ['record'], endnoteDraft),
} as const satisfies FormatReader;
