/** What stands in a cell. */
import type { NodeRef } from '../../core/types.ts';
import { shortAuthors } from '../../explorer/authors.ts';
import { communityOf } from '../../explorer/ego-network.ts';
import type { TableColumn } from '../../explorer/table/column.ts';
import { communityColour } from '../common/community-colour.ts';
import { Glyph } from '../common/glyph.tsx';
import { sourceLine } from '../details/citation.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { counted } from '../text/numbers.ts';
import { cellInWords } from '../text/table.ts';

export function CellContent({ node, column }: { node: NodeRef; column: TableColumn }) {
  const { structure } = useOpenMap();
  const cell = column.cell(node.number);
  if (column.name === 'community') {
    const colour = communityColour(communityOf(structure, node));
    return (
      <span className="table-community" title={String(cell)}>
        <span className={`table-swatch table-swatch-${node.kind}`} style={{ background: colour }} />
        <span className="table-clip">{cell}</span>
      </span>
    );
  }
  const whole = cellInWords(column.name, cell);
  const short =
    column.name === 'authors' ? shortAuthors(structure.papers[node.number]?.authors) : whole;
  return (
    <span className="table-clip" {...(column.kind === 'text' && { title: whole })}>
      {short}
    </span>
  );
}

/** A row as a list has it: the name, and a line on what is known of it. */
export function RowLines({ node }: { node: NodeRef }) {
  const { structure } = useOpenMap();
  const paper = node.kind === 'paper' ? structure.papers[node.number] : undefined;
  const concept = node.kind === 'concept' ? structure.concepts[node.number] : undefined;
  return (
    <span className="table-lines">
      <span className="table-name">{paper?.title ?? concept?.label}</span>
      <span className="table-meta">
        <Glyph kind={node.kind} community={communityOf(structure, node)} />
        <span className="table-clip">
          {paper !== undefined ? sourceLine(paper) : counted(concept?.papers ?? 0, 'paper')}
        </span>
      </span>
    </span>
  );
}
