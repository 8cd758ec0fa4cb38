/**
 * The Computer Science Ontology (https://cso.kmi.open.ac.uk): topics named by their address, joined by
 * `superTopicOf` (from the broader one), `relatedEquivalent` (two names of one topic) and
 * `preferentialEquivalent` (from a name to the one that stands for it).
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Triple, VocabularyEntry } from './entries.ts';
import { tidyName } from './names.ts';

const SCHEMA = /^https?:\/\/cso\.kmi\.open\.ac\.uk\/schema\/cso#/;
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

/** Returns whether a statement is one of the ontology's own. */
export function isOfOntology({ predicate }: Triple): boolean {
  return SCHEMA.test(predicate);
}

/** Returns the topics by address, code unit order: names of one topic are synonyms of its main one. */
export function entriesOfOntology(triples: readonly Triple[]): VocabularyEntry[] {
  const labels = new Map<string, string>();
  const preferred = new Map<string, string>();
  const equivalents = new Map<string, Set<string>>();
  const narrower: [string, string][] = [];
  const topics = new Set<string>();
  for (const { subject, predicate, object, language } of triples) {
    const relation = SCHEMA.test(predicate) ? predicate.replace(SCHEMA, '') : '';
    if (predicate === LABEL && language !== undefined) {
      topics.add(subject);
      labels.set(subject, tidyName(object));
    }
    if (!/^(?:superTopicOf|relatedEquivalent|preferentialEquivalent)$/.test(relation)) continue;
    topics.add(subject).add(object);
    if (relation === 'superTopicOf') narrower.push([subject, object]);
    else if (relation === 'relatedEquivalent') {
      link(equivalents, subject, object);
      link(equivalents, object, subject);
    } else preferred.set(subject, least([object, preferred.get(subject) ?? object]));
  }
  const main = mainTopics([...topics].sort(compareCodeUnits), preferred, equivalents);
  const nameOf = (topic: string) => labels.get(topic) || nameInAddress(topic);
  const entries = new Map<string, VocabularyEntry>();
  for (const [topic, standsFor] of main) {
    const entry = entries.get(standsFor) ?? { label: nameOf(standsFor), synonyms: [], broader: [] };
    entries.set(standsFor, entry);
    if (topic !== standsFor) entry.synonyms.push(nameOf(topic));
  }
  for (const [wide, narrow] of narrower) {
    const broader = main.get(wide) ?? wide;
    const entry = entries.get(main.get(narrow) ?? narrow);
    if (entry !== undefined && entries.get(broader) !== entry) entry.broader.push(nameOf(broader));
  }
  return [...entries.values()];
}

/**
 * Which topic stands for each: the one that it prefers, else the one that an equivalent prefers, else
 * the least of those that equivalents join.
 */
function mainTopics(
  topics: readonly string[],
  preferred: ReadonlyMap<string, string>,
  equivalents: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const main = new Map<string, string>();
  for (const topic of topics) {
    if (main.has(topic)) continue;
    const own = preferred.get(topic);
    if (own !== undefined) {
      main.set(topic, own);
      continue;
    }
    const joined = [topic, ...(equivalents.get(topic) ?? [])];
    const choices = joined.flatMap((name) => preferred.get(name) ?? []);
    if (choices.length > 0) {
      main.set(topic, least(choices));
      continue;
    }
    for (const name of reach(topic, equivalents, preferred)) main.set(name, topic);
  }
  return main;
}

/** The topics that equivalents join to `start`, as far as none of them prefers another. */
function reach(
  start: string,
  equivalents: ReadonlyMap<string, ReadonlySet<string>>,
  preferred: ReadonlyMap<string, string>,
): Set<string> {
  const reached = new Set([start]);
  for (const topic of reached) {
    for (const next of equivalents.get(topic) ?? []) if (!preferred.has(next)) reached.add(next);
  }
  return reached;
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

function least(names: readonly string[]): string {
  return names.reduce((a, b) => (compareCodeUnits(b, a) < 0 ? b : a));
}

/** `…/topics/c%2B%2B_language` gives "c++ language". */
function nameInAddress(address: string): string {
  const tail = address.slice(address.lastIndexOf('/') + 1);
  let name = tail;
  try {
    name = decodeURIComponent(tail);
  } catch {
    // A per cent sign that encodes nothing is part of the name.
  }
  return tidyName(name.replaceAll('_', ' '));
}
