/**
 * How RIS files spell their tags. By the book a line is `AB  - text`: two capitals, two blanks, a
 * hyphen, a blank. Hand-made and converted files have one blank, lower case, a dash or an indent.
 * What a record may leave out is told by its own first line, TY: where that one is by the book, a
 * line such as "CT - guided biopsies" in an abstract stays text.
 */
import type { TagDialect, TagLine } from './tagged-lines.ts';

/** The tags of both specifications (1990s, 2011) and those that exporters added. */
const TAGS: ReadonlySet<string> = new Set(
  [
    'TY ER A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DI DO DP ED',
    'EP ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PM PP PY RI RN RP',
    'SE SN SP ST SV T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2 YR',
  ].flatMap((row) => row.split(' ')),
);

/** Types of records; "TY - JOUR" begins a record, and "ty - pe" none. */
const TYPES: ReadonlySet<string> = new Set(
  [
    'ABST ADVS AGGR ANCIENT ART ARTICLE BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG',
    'DATA DBASE DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT GRNT HEAR',
    'ICOMM INPR INTERVIEW JFULL JOUR JOURN LEGAL LEGIS MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP',
    'PAT PATENT PCOMM POD PREPRINT PRESS RPRT SER SLIDE SOUND STAND STAT STD THES UNBILL UNPB',
    'UNPD VIDEO WEB',
  ].flatMap((row) => row.split(' ')),
);

/** `TY  - JOUR`, whatever its type. */
const OPENING = /^TY\s{2}-\s*(.*)$/;
const LOOSE_OPENING = /^TY(?:\s{1,4}[-–—]|[-–—](?=\s))\s*([a-z]{3,9})\s*$/i;

const TAG_LINE = /^([A-Z][A-Z0-9])\s{2}-(\s|$)?/;
const LOOSE_TAG_LINE = /^([a-z][a-z0-9])(?:\s{1,4}[-–—]|[-–—](?=\s|$))\s*/i;
/** Rayyan and others end a record with fewer blanks than they begin it. */
const LOOSE_END = /^ER\s{0,4}-\s*$/;

/** Blanks and marks before the first letter; of an indented file, all of them. */
const MARKS = /^[\f\ufeff]+/;

/** What the opening line of a record says about the record's other lines. */
interface Shape {
  isLoose: boolean;
  isIndented: boolean;
  isLowerCase: boolean;
}

const BY_THE_BOOK: Shape = { isLoose: false, isIndented: false, isLowerCase: false };

/** Returns a dialect that follows the file from one opening line to the next. */
export function risDialect(): TagDialect {
  let shape = BY_THE_BOOK;
  return {
    readTag(line) {
      const opening = readOpening(line);
      if (opening === undefined) return readTag(line, shape);
      shape = opening.shape;
      return { tag: 'TY', value: opening.type };
    },
  };
}

/** Tells whether `first` opens a record that `second` goes on with; an empty `second` ends the file. */
export function opensRecord(first: string, second: string): boolean {
  const opening = readOpening(first);
  return (
    opening !== undefined && (second.trim() === '' || readTag(second, opening.shape) !== undefined)
  );
}

function readOpening(line: string): { type: string; shape: Shape } | undefined {
  const start = line.trimStart();
  if (!/^ty/i.test(start)) return undefined;
  const isIndented = /^[^\S\f\ufeff]/.test(line);
  const byTheBook = OPENING.exec(start);
  if (byTheBook !== null) {
    return { type: byTheBook[1] ?? '', shape: { ...BY_THE_BOOK, isIndented } };
  }
  const type = LOOSE_OPENING.exec(start)?.[1];
  if (type === undefined || !TYPES.has(type.toUpperCase())) return undefined;
  return { type, shape: { isLoose: true, isIndented, isLowerCase: start.startsWith('ty') } };
}

function readTag(line: string, shape: Shape): TagLine | undefined {
  const start = shape.isIndented ? line.trimStart() : line.replace(MARKS, '');
  if (LOOSE_END.test(start)) return { tag: 'ER', value: '' };
  const found = (shape.isLoose ? LOOSE_TAG_LINE : TAG_LINE).exec(start);
  const [whole = '', spelt = '', blank] = found ?? [];
  const tag = spelt.toUpperCase();
  const isKnown = TAGS.has(tag);
  const isTag = shape.isLoose
    ? isKnown && (shape.isLowerCase || tag === spelt)
    : isKnown || blank !== undefined;
  return isTag ? { tag, value: start.slice(whole.length) } : undefined;
}
