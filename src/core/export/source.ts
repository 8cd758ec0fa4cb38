/** What an export is made from, and what it gives: files whose text is made as it is asked for. */
import type {
  DatasetStructure,
  DatasetTexts,
  PublishedQuality,
  RobustnessReport,
  Subgraph,
} from '../types.ts';
import type { CsvStyle } from './csv.ts';

/** Which part of the map it is. */
export interface ExportScope {
  kind: 'selection' | 'ego' | 'community' | 'visible' | 'everything';
  /** The title of the node or community that the part is about; empty where it is about none. */
  subject: string;
}

/** A part of a map with all that is known about it. */
export interface ExportSource {
  structure: DatasetStructure;
  /** Abstracts and evidence; null where they have not arrived. */
  texts: DatasetTexts | null;
  /** Null where none was made. */
  robustness: RobustnessReport | null;
  /** Measured keyphrase quality of the program; null where it is not known. */
  quality: PublishedQuality | null;
  subgraph: Subgraph;
  scope: ExportScope;
  /** What the map is called. */
  title: string;
}

export const referenceStyles = ['apa', 'ieee', 'vancouver'] as const;

/** How references are written in a list. */
export type ReferenceStyle = (typeof referenceStyles)[number];

/** How the figure is drawn. */
export interface FigureOptions {
  /** Default `light`. */
  theme?: 'light' | 'dark';
  /** No ground is painted. Default false. */
  transparent?: boolean;
  /** Communities with their colours, and what the signs mean. Default true. */
  legend?: boolean;
  /** Above the map; default the map's title and the part's subject. Empty: none. */
  title?: string;
  /** Below the map; default a line of counts. Empty: none. */
  caption?: string;
}

/** Choices about the file; each is for some formats alone. */
export interface ExportOptions {
  /** Default `escaped`. For tables alone. */
  csv?: CsvStyle;
  /** Default `apa`. For `references` alone. */
  references?: ReferenceStyle;
  /** For `svg` and `png` alone. */
  figure?: FigureOptions;
}

/** Something that a file could not hold as it was. */
export interface ExportRemark {
  code: 'forbidden-characters' | 'left-out';
  /** What was changed or left out, and where first: for people. */
  message: string;
}

/** One file of an export. */
export interface ExportFile {
  /** Its name, safe on every system; may hold `/` between the folders of a vault. */
  file: string;
  /** How many pieces it comes in, about: for a progress bar. At least 1. */
  rows: number;
  /**
   * Returns the text in pieces of one row or so, each made when it is asked for; the same every time.
   * `remark` is told of what could not be written as it was.
   */
  pieces(remark?: (remark: ExportRemark) => void): Iterable<string>;
}

/**
 * Returns the files of one format. An empty subgraph gives whole files that hold nothing. The same
 * arguments give the same bytes.
 * @param stem beginning of the file's name, without an extension.
 */
export type ExportWriter = (
  source: ExportSource,
  options: ExportOptions,
  stem: string,
) => ExportFile[];
