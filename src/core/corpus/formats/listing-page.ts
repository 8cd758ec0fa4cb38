/**
 * A listing page as it comes from the clipboard: a title, a blank line, its abstract, a blank line,
 * again and again, among furniture. Above the first paper everything is furniture (banner, subscribe
 * line, date). From there on only what has not the shape of a title or a sentence is: a title
 * without an abstract is a paper, and a sentence without a title is reported.
 */
import type { FormatReader, SourceRecord } from '../source-record.ts';
import { type Block, pageBlocks } from './page-blocks.ts';
import { isFullOfSymbols, isTagged } from './prose.ts';

/** Abstracts have this many paragraphs on average at most; the sections of an article have more. */
const PARAGRAPHS_PER_PAPER = 2;

/** With short abstracts only, these are needed to tell a listing from a heading and a sentence. */
const SHORT_PAPERS = 2;
/** And this share of all blocks, from the first paper on, is of papers. */
const SHORT_PAPERS_SHARE = 0.75;

/** A heading of Markdown; the sections of a README are no papers. */
const HEADING = /^#{1,6} \S/m;

/** What stands above a letter; one such line may be on a page, "Subject: Linguistics". */
const MAIL_HEADER = /^(?:From|To|Cc|Subject|Date|Sent|Reply-To|Message-ID|MIME-Version): /gim;
const MAIL_HEADERS = 2;

export const listingPageReader = {
  name: 'listing',
  title: 'Pasted listing page',

  detect(text) {
    if (isTagged(text) || isFullOfSymbols(text) || HEADING.test(text) || isMail(text)) return false;
    const blocks = pageBlocks(text);
    const papers = readBlocks(blocks).filter(isWhole);
    const [first] = papers;
    if (first === undefined || !haveTitleShapes(papers, blocks)) return false;
    const paragraphs = blocks.filter(({ kind }) => kind === 'abstract').length;
    if (paragraphs > 0) return paragraphs <= papers.length * PARAGRAPHS_PER_PAPER;
    const body = blocks.filter(({ line }) => line >= first.line);
    return papers.length >= SHORT_PAPERS && papers.length * 2 >= body.length * SHORT_PAPERS_SHARE;
  },

  read: (text) => readBlocks(pageBlocks(text)),
} as const satisfies FormatReader;

function isMail(text: string): boolean {
  return (text.match(MAIL_HEADER)?.length ?? 0) >= MAIL_HEADERS;
}

function readBlocks(blocks: readonly Block[]): SourceRecord[] {
  const records: SourceRecord[] = [];
  const repeated = repeatedTexts(blocks);
  /** The last block that may be the title of what follows. */
  let title: Block | undefined;
  let hasBegun = false;
  const leaveTitle = () => {
    if (hasBegun && title !== undefined && !repeated.has(title.text)) {
      records.push(...unpaired(title));
    }
  };
  for (const [index, block] of blocks.entries()) {
    const previous = records.at(-1);
    const isTextOfTitle = block.kind === 'sentence' && title?.kind === 'title';
    const isAfterText =
      block.kind === 'sentence' && title === undefined && blocks[index + 1]?.kind !== 'abstract';
    if (title !== undefined && (block.kind === 'abstract' || isTextOfTitle)) {
      records.push({ line: title.line, draft: { title: title.text, abstract: block.text } });
      title = undefined;
      hasBegun = true;
    } else if (block.kind !== 'abstract' && !isAfterText) {
      leaveTitle();
      title = block;
    } else if (previous !== undefined && isWhole(previous)) {
      previous.draft.abstract = `${previous.draft.abstract} ${block.text}`;
    } else {
      records.push(...unpaired(block));
    }
  }
  leaveTitle();
  return hasBegun ? records : blocks.flatMap(unpaired);
}

/** Returns the record of a block that has no other one to go with; none for furniture. */
function unpaired({ line, text, kind }: Block): SourceRecord[] {
  if (kind === 'line') return [];
  if (kind === 'title') return [{ line, draft: { title: text } }];
  return [{ line, problem: 'a paragraph without a title line above it' }];
}

function isWhole(record: SourceRecord): record is Extract<SourceRecord, { draft: object }> {
  return 'draft' in record && record.draft.abstract !== undefined;
}

/** Buttons and links stand under every paper in the same words. */
function repeatedTexts(blocks: readonly Block[]): Set<string> {
  const seen = new Set<string>();
  return new Set(
    blocks.flatMap(({ text }) => {
      if (seen.has(text)) return [text];
      seen.add(text);
      return [];
    }),
  );
}

/** Tells whether at least half of `papers` begin as titles do, which what introduces prose does not. */
function haveTitleShapes(papers: readonly SourceRecord[], blocks: readonly Block[]): boolean {
  const lines = new Set(
    blocks.flatMap(({ line, kind }) => (kind === 'title' || kind === 'sentence' ? [line] : [])),
  );
  return papers.filter(({ line }) => lines.has(line)).length * 2 >= papers.length;
}
