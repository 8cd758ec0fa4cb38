/**
 * What an embedded map and the page around it say to each other by `postMessage`.
 *
 * Any page that frames the map may send these messages, so each is read as something that a stranger
 * wrote: its shape and sizes are checked, and nothing in it is run or shown as markup. What the map tells
 * is ids and labels. A site that wants no framing says so by `frame-ancestors`.
 */
import type { NamedNode } from './named-nodes.ts';

/** What an embedded map is asked. */
export type HostMessage =
  /** Selects one concept or paper, or several nodes; an empty list as `throughline:clear`. */
  | ({ type: 'throughline:select' } & (NamedNode | { nodes: readonly NamedNode[] }))
  | { type: 'throughline:clear' }
  /** Shows a view, or all choices of an address, as `v=concepts&y=2019..2021`. */
  | { type: 'throughline:view'; view: FramedView }
  | { type: 'throughline:view'; address: string }
  /** Asks for `throughline:selection`. */
  | { type: 'throughline:get-selection' };

export const framedViews = ['map', 'concepts', 'papers', 'table'] as const;
/** A view that can be shown first. */
export type FramedView = (typeof framedViews)[number];

/** A selected node. */
export interface SelectedNode {
  id: string;
  kind: 'concept' | 'paper';
  label: string;
}

/** What an embedded map tells. */
export type EmbedMessage =
  /** The map is drawn and answers. */
  | {
      type: 'throughline:ready';
      name: string;
      papers: number;
      concepts: number;
      communities: number;
    }
  /** What is selected now: when it changes, and when it is asked for. */
  | { type: 'throughline:selection'; nodes: readonly SelectedNode[] }
  | {
      type: 'throughline:error';
      code: 'unknown-node' | 'bad-message';
      message: string;
      /** Names that are like the one that is not there. */
      near: readonly string[];
    };

/** What came of reading a message. */
export type ReadMessage =
  | { message: HostMessage }
  /** It is one of ours, and wrong. */
  | { problem: string }
  /** It is none of ours: other scripts of a page send messages too. */
  | null;

const prefix = 'throughline:';
const mostNodes = 500;
const longestName = 1000;
const longestAddress = 8000;

/** Returns the message in `given`, which may be anything at all. Never throws. */
export function readHostMessage(given: unknown): ReadMessage {
  return isRecord(given) ? readRecord(given) : null;
}

function readRecord(given: Record<string, unknown>): ReadMessage {
  const { type } = given;
  if (typeof type !== 'string' || !type.startsWith(prefix)) return null;
  switch (type) {
    case 'throughline:clear':
    case 'throughline:get-selection':
      return { message: { type } };
    case 'throughline:select':
      return readSelect(given);
    case 'throughline:view':
      return readView(given);
    default:
      return {
        problem: 'the type is unknown; send select, clear, view or get-selection.',
      };
  }
}

function readSelect(given: Record<string, unknown>): ReadMessage {
  const type = 'throughline:select';
  if (given.nodes === undefined) {
    const named = readNamed(given);
    return named === null
      ? {
          problem: `select needs a concept, a paper or nodes, a name of 1 to ${longestName} characters.`,
        }
      : { message: { type, ...named } };
  }
  const problem = `nodes is a list of at most ${mostNodes} of { concept } and { paper }.`;
  if (!Array.isArray(given.nodes) || given.nodes.length > mostNodes) return { problem };
  const nodes: NamedNode[] = [];
  for (const node of given.nodes as unknown[]) {
    const named = isRecord(node) ? readNamed(node) : null;
    if (named === null) return { problem };
    nodes.push(named);
  }
  return { message: { type, nodes } };
}

function readView(given: Record<string, unknown>): ReadMessage {
  const type = 'throughline:view';
  const { address } = given;
  const view = framedViews.find((known) => known === given.view);
  if (view !== undefined && address === undefined) return { message: { type, view } };
  if (typeof address === 'string' && given.view === undefined && address.length <= longestAddress) {
    return { message: { type, address } };
  }
  return {
    problem: `view needs a view of ${framedViews.join(', ')}, or an address of at most ${longestAddress} characters.`,
  };
}

/** Null unless exactly one of the two is named. */
function readNamed({ concept, paper }: Record<string, unknown>): NamedNode | null {
  if (isName(concept) && paper === undefined) return { concept };
  if (isName(paper) && concept === undefined) return { paper };
  return null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
