/** One row of what a query finds. */
import type { NamedPapers, SearchHit, SentenceHit } from '../../explorer/search/answer.ts';
import { Glyph } from '../common/glyph.tsx';
import { Icon } from '../common/icon.tsx';
import { sourceLine } from '../details/citation.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { counted } from '../text/numbers.ts';
import { searchText } from '../text/search.ts';
import { Hits } from './hits.tsx';
import type { SearchRow } from './search-rows.ts';

export function RowContent({ row }: { row: SearchRow }) {
  switch (row.kind) {
    case 'example':
      return <span>{row.query}</span>;
    case 'hit':
      return <HitRow hit={row.hit} />;
    case 'name':
      return <NameRow hit={row.hit} />;
    case 'sentence':
      return <SentenceRow hit={row.hit} />;
    case 'all':
      return <span className="search-all">{searchText.all(row.papers.length)}</span>;
  }
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
          <span className={`search-via${undrawn ? ' search-title' : ''}`}>
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

function NameRow({ hit }: { hit: NamedPapers }) {
  return (
    <>
      <Icon name="papers" size={14} />
      <span className="search-hit">
        <Hits text={hit.text} ranges={hit.ranges} />
      </span>
      <span className="count">{counted(hit.papers.length, 'paper')}</span>
    </>
  );
}

function SentenceRow({ hit }: { hit: SentenceHit }) {
  const { structure } = useOpenMap();
  const paper = structure.papers[hit.paper];
  return (
    <>
      <Glyph kind="paper" community={paper?.community ?? 0} />
      <span className="search-hit">
        <span className="search-hit-sentence">
          <Hits text={hit.text} ranges={hit.ranges} />
        </span>
        <span className="search-via search-title">{paper?.title}</span>
      </span>
    </>
  );
}
