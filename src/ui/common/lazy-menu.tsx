/** A button whose menu is fetched when it is first asked for, and opens then. */
import { type ComponentType, type ReactNode, Suspense, useState } from 'react';

export function LazyMenu({
  menu: Menu,
  name,
  className,
  children,
}: {
  /** Draws the same button with the menu, open. */
  menu: ComponentType;
  name: string;
  className: string;
  children: ReactNode;
}) {
  const [asked, setAsked] = useState(false);
  const button = (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      {children}
    </button>
  );
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <Menu />
    </Suspense>
  );
}
