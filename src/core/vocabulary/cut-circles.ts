/**
 * Circles of broader terms ("a" under "b" under "a"), found by depth-first search: a relation that
 * leads back to a term on the current path is taken away. Terms and their broader terms are visited
 * by label, so that the same relations go whatever the order of the file. O(terms + relations).
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { VocabularyProblem } from './entries.ts';
import { quoted } from './names.ts';

interface Node {
  label: string;
  broader: Set<Node>;
}

interface Step {
  node: Node;
  ahead: Node[];
}

/** Takes away the relations that close a circle in `nodes`, sorted by label; returns which. */
export function cutCircles(nodes: readonly Node[]): VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  const done = new Set<Node>();
  const onPath = new Set<Node>();
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: Step[] = [stepTo(start, onPath)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node } = step;
      const next = step.ahead.shift();
      if (next === undefined) {
        path.pop();
        onPath.delete(node);
        done.add(node);
      } else if (onPath.has(next)) {
        node.broader.delete(next);
        problems.push(circleAt(node, next));
      } else if (!done.has(next)) path.push(stepTo(next, onPath));
    }
  }
  return problems;
}

function stepTo(node: Node, onPath: Set<Node>): Step {
  onPath.add(node);
  return { node, ahead: [...node.broader].sort((a, b) => compareCodeUnits(a.label, b.label)) };
}

function circleAt(node: Node, next: Node): VocabularyProblem {
  const reason =
    `${quoted(next.label)} is broader than ${quoted(node.label)} and, by way of others, also ` +
    'narrower; the first relation was left out.';
  return {
    code: 'cycle',
    reason: node === next ? `${quoted(node.label)} is broader than itself; left out.` : reason,
  };
}
