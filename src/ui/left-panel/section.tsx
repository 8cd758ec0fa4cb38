/** A titled part of the left panel; its heading carries its number, or unfolds it. */
import './section.css';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../common/icon.tsx';

export function Section({
  title,
  note,
  action,
  children,
}: {
  title: string;
  note?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          {title}
          {note !== undefined && <span className="count"> {note}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** A part that is folded at first; what it holds is made when it is unfolded. */
export function FoldedSection({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading} data-open={open}>
      <h2 id={heading} className="section-fold">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {title}
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </h2>
      {open && children}
    </section>
  );
}
