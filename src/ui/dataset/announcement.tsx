/** A page with one message: what, why, what to do. */
import './announcement.css';
import type { ReactNode } from 'react';
import { frameText } from '../text/frame.ts';

interface Act {
  name: string;
  act(): void;
}

export function Announcement({
  title,
  explanation,
  children,
  actions = [],
  links = [],
}: {
  title: string;
  explanation?: string | undefined;
  children?: ReactNode;
  /** The likeliest first. */
  actions?: readonly Act[];
  links?: readonly { name: string; href: string }[];
}) {
  // What passes by itself is not the page's content yet.
  const Frame = actions.length === 0 ? 'div' : 'main';
  return (
    <Frame className="announcement">
      <p className="product">{frameText.product}</p>
      <div className="announcement-body" role="status">
        <h1>{title}</h1>
        {explanation !== undefined && <p>{explanation}</p>}
        {children !== undefined && <p>{children}</p>}
        {links.length > 0 && (
          <ul>
            {links.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        {actions.length > 0 && (
          <div className="announcement-acts">
            {actions.map(({ name, act }, place) => (
              <button
                key={name}
                type="button"
                className={place === 0 ? 'button button-primary' : 'button'}
                onClick={act}
              >
                {name}
              </button>
            ))}
          </div>
        )}
      </div>
    </Frame>
  );
}
