/** What a query finds: concepts, then papers, with their counts; the letters that match are bold. */
import './search-results.css';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Span } from '../../core/types.ts';
import type { SearchAnswer, SearchHit } from '../../explorer/search.ts';
import { Glyph } from '../common/glyph.tsx';
import { sourceLine } from '../details/citation.ts';
import { cutSegments } from '../details/segments.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { counted, number, text } from '../text.ts';
import type { SearchRow } from './search-rows.ts';

interface ResultsProps {
  id: string;
  query: string;
  answer: SearchAnswer;
  rows: readonly SearchRow[];
  active: number;
  onPoint(row: number): void;
  onChoose(row: SearchRow): void;
}

export function SearchResults(props: ResultsProps) {
  const { id, query, answer, rows, active } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const asked = query.trim();
  const { concepts, undrawn, papers } = answer;
  const found = concepts.hits.length;
  const named = found + undrawn.hits.length;
  const nothing = asked !== '' && named + papers.hits.length === 0;
  return (
    <div className="search-popup">
      <p className="visually-hidden" role="status">
        {asked !== '' &&
          !nothing &&
          text.search.found(concepts.total + undrawn.total, papers.total)}
      </p>
      {nothing && (
        <p className="search-nothing" role="status">
          {text.search.nothing(asked)}
          {answer.suggestion !== null && ` ${text.search.didYouMean}`}
        </p>
      )}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={text.search.results}
        className="search-list"
      >
        {asked === '' && (
          <Group {...props} title={text.search.examples} first={0} last={rows.length} />
        )}
        {nothing && rows.length > 0 && <Group {...props} first={0} last={rows.length} />}
        {found > 0 && (
          <Group
            {...props}
            title={text.search.concepts}
            total={concepts.total}
            first={0}
            last={found}
          />
        )}
        {undrawn.hits.length > 0 && (
          <Group
            {...props}
            title={text.search.undrawn}
            total={undrawn.total}
            first={found}
            last={named}
          />
        )}
        {papers.hits.length > 0 && (
          <Group
            {...props}
            title={text.search.papers}
            total={papers.total}
            first={named}
            last={rows.length}
          />
        )}
      </div>
    </div>
  );
}

function Group({
  title,
  total,
  first,
  last,
  id,
  rows,
  active,
  onPoint,
  onChoose,
}: ResultsProps & { title?: string; total?: number; first: number; last: number }) {
  const label = title ?? text.search.didYouMean;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no field set
    <div role="group" aria-label={label} className="search-group">
      {title !== undefined && (
        <p className="search-group-title" aria-hidden="true">
          {title} {total !== undefined && <span className="count">{number(total)}</span>}
        </p>
      )}
      {rows.slice(first, last).map((row, place) => {
        const position = first + place;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
          <div
            key={row.kind === 'hit' ? keyOf(row.hit) : row.query}
            id={`${id}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            className="search-row"
            onPointerMove={() => onPoint(position)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(row)}
          >
            {row.kind === 'example' ? <span>{row.query}</span> : <HitRow hit={row.hit} />}
          </div>
        );
      })}
    </div>
  );
}

/** A paper is found by its title and by the undrawn concepts that lead to it. */
function keyOf({ node, text, via }: SearchHit): string {
  return `${node.kind} ${node.number} ${via?.field === 'title' ? text : ''}`;
}

function HitRow({ hit }: { hit: SearchHit }) {
  const { structure } = useOpenMap();
  const { node } = hit;
  // Venue and year stand in the source line.
  const via = hit.via?.field === 'venue' || hit.via?.field === 'year' ? null : hit.via;
  const paper = node.kind === 'paper' ? structure.papers[node.number] : undefined;
  const undrawn = via?.field === 'title';
  const home = paper ?? structure.concepts[node.number];
  return (
    <>
      <Glyph kind={node.kind} community={home?.community ?? 0} />
      <span className="search-hit">
        <span className={`search-hit-${undrawn ? 'concept' : node.kind}`}>
          <Hits text={hit.text} ranges={hit.ranges} />
        </span>
        {via !== null && (
          <span className="search-via">
            <Hits text={via.text} ranges={via.ranges} />
          </span>
        )}
        {via === null && paper !== undefined && (
          <span className="search-via">{sourceLine(paper)}</span>
        )}
      </span>
      {(node.kind === 'concept' || undrawn) && (
        <span className="count">{counted(hit.papers, 'paper')}</span>
      )}
    </>
  );
}

function Hits({ text: whole, ranges }: { text: string; ranges: readonly Span[] }): ReactNode {
  const bounds = { start: 0, end: whole.length };
  const marks = ranges.map((range) => ({ ...range, value: true }));
  return cutSegments(whole, bounds, marks).map((segment) =>
    segment.mark ? (
      <strong key={segment.start}>{segment.text}</strong>
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  );
}
