/** The key to the map's colours where they stand for something else than communities. */
import './colour-key.css';
import type { ReactNode } from 'react';
import {
  type ColourKey as Key,
  type Marks,
  selectColours,
  usableColouring,
} from '../../explorer/colouring.ts';
import { useExplorer, useOpenMap, useReading } from '../explorer/open-map.ts';
import { lookText } from '../text/look.ts';

const markTokens = ['--met-not', '--met-later', '--met-read', '--met-dismissed'];
const unclassed = '--control';

export function ColourKey() {
  const { structure } = useOpenMap();
  const colouring = useExplorer((state) => usableColouring(structure, state.colouring));
  const marks: Marks = useReading((state) => state.marks);
  const { key } = selectColours(structure, colouring, marks);
  if (key.kind === 'community') return null;
  return (
    <>
      <ul className="colour-key" data-kind={key.kind} aria-label={lookText.key(colouring)}>
        {rowsOf(key)}
      </ul>
      <p className="colour-key-note">{lookText[key.kind]}</p>
    </>
  );
}

function rowsOf(key: Exclude<Key, { kind: 'community' }>): ReactNode {
  switch (key.kind) {
    case 'shades':
      return (
        <>
          {key.classes.map(({ from, to, papers }, own) => (
            <Row
              key={from}
              token={`--shade-${own + 1}`}
              name={lookText.range(from, to)}
              papers={papers}
            />
          ))}
          <Without of={key.of} papers={key.without} />
        </>
      );
    case 'words':
      return (
        <>
          {key.classes.map(({ word, papers }, own) => (
            <Row
              key={word ?? ''}
              token={word === null ? unclassed : `--c${own + 1}`}
              name={word ?? lookText.others}
              papers={papers}
            />
          ))}
          <Without of={key.of} papers={key.without} />
        </>
      );
    case 'marks':
      return key.classes.map(({ state, papers }, own) => (
        <Row
          key={state}
          token={markTokens[own] ?? unclassed}
          name={lookText.mark(state)}
          papers={papers}
        />
      ));
  }
}

function Row({ token, name, papers }: { token: string; name: string; papers: number }) {
  return (
    <li title={name}>
      <span
        className="colour-key-swatch"
        style={{ background: `var(${token})` }}
        aria-hidden="true"
      />
      <span className="colour-key-name">{name}</span>{' '}
      <span className="count">{lookText.counted(papers)}</span>
    </li>
  );
}

function Without({ of, papers }: { of: string; papers: number }) {
  if (papers === 0) return null;
  const name = of === 'year' ? lookText.without.year : lookText.without.field;
  return <Row token={unclassed} name={name} papers={papers} />;
}
