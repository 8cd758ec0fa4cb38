/** A page with one message: what, why, what to do. */
import './announcement.css';
import type { ReactNode } from 'react';
import { frameText } from '../text/frame.ts';

export function Announcement({
  title,
  explanation,
  children,
  action,
  links = [],
}: {
  title: string;
  explanation?: string | undefined;
  children?: ReactNode;
  action?: { name: string; act(): void };
  links?: readonly { name: string; href: string }[];
}) {
  // What passes by itself is not the page's content yet.
  const Frame = action === undefined ? 'div' : 'main';
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
              <li key={name}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        {action !== undefined && (
          <button type="button" className="button" onClick={action.act}>
            {action.name}
          </button>
        )}
      </div>
    </Frame>
  );
}
