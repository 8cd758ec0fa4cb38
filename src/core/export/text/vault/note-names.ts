/**
 * What the notes of a vault are called: the title itself, made safe for every file system and inside
 * `[[links]]`. Names are given over the whole map, so that a note keeps its name whichever part is written.
 */
import { placeLineOf } from '../../../cartography/place-name.ts';
import type { DatasetStructure } from '../../../types.ts';
import { isReservedName } from '../../reserved-name.ts';

/** Paths of notes without their ending, by number. */
export interface NoteNames {
  papers: string[];
  concepts: string[];
  communities: string[];
  index: string;
}

const mostCharacters = 120;
const mostBytes = 200;

/** Direction marks and characters without width; those that join letters and emoji stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/gu;

const UNTITLED = 'Untitled';

/** Returns a name a node, none twice in a folder whatever the case of its letters. */
export function nameNotes(structure: DatasetStructure, title: string): NoteNames {
  const taken: ClaimedNames = new Map();
  const inFolder = (folder: string, titles: readonly string[]) => {
    const claimed: ClaimedNames = new Map();
    const names = titles.map((own) => claimName(safeName(own), claimed));
    for (const [key, next] of claimed) taken.set(key, next);
    return names.map((name) => `${folder}/${name}`);
  };
  return {
    papers: inFolder(
      'Papers',
      structure.papers.map((paper) => paper.title),
    ),
    concepts: inFolder(
      'Concepts',
      structure.concepts.map(({ label }) => label),
    ),
    communities: inFolder(
      'Communities',
      structure.communities.map((community) => placeLineOf(structure, community)),
    ),
    // A link to it names no folder: it must not be called like any other note.
    index: claimName(safeName(title), taken),
  };
}

/**
 * Returns `title` as a file's name: `BERT: a "survey"?` is `BERT - a 'survey'`. At most 120 characters and 200
 * bytes in UTF-8, cut between words where one is near.
 */
export function safeName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ ?: /g, ' - ')
    .replace(/[\\/:|]/g, '-')
    .replace(/["`]/g, "'")
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/[*?<>#^$]/g, '')
    .replace(/%{2,}/g, '%')
    .replace(/={2,}/g, '=')
    // Letters may have come beside accents.
    .normalize('NFC');
  const short = bare(cutName(bare(name), mostCharacters, mostBytes));
  if (short === '') return UNTITLED;
  return isReservedName(short) ? `_${short}` : short;
}

/** Names of one folder by their letters without case, and the number that each tries next. */
type ClaimedNames = Map<string, number>;

/** Returns `name`, with a number where it is taken, and takes it. */
function claimName(name: string, claimed: ClaimedNames): string {
  const first = keyOf(numberedName(name, 1));
  for (let number = claimed.get(first) ?? 1; ; number += 1) {
    const own = numberedName(name, number);
    const key = keyOf(own);
    if (claimed.has(key)) continue;
    claimed.set(key, 2);
    claimed.set(first, number + 1);
    return own;
  }
}

function numberedName(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` ${number}`;
  const room = suffix.length;
  return bare(cutName(name, mostCharacters - room, mostBytes - room)) + suffix;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().toUpperCase();
}

/** Returns `name` without blanks and full stops at its ends, which Windows drops and Obsidian hides. */
function bare(name: string): string {
  return name.replace(/ {2,}/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
}

function cutName(name: string, characters: number, bytes: number): string {
  let [length, size, end] = [0, 0, 0];
  for (const character of name) {
    size += bytesOf(character.codePointAt(0) ?? 0);
    length += 1;
    if (length > characters || size > bytes) {
      const blank = name.lastIndexOf(' ', end);
      return name.slice(0, blank > end * 0.7 ? blank : end).replace(/[\s\-–—,;(&]+$/u, '');
    }
    end += character.length;
  }
  return name;
}

/** Bytes of a code point in UTF-8. */
function bytesOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
