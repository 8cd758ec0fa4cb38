/** A drawing beside each step of the tour, in the symbols of the map. */
import type { ReactNode } from 'react';

const paper = (x: number, y: number, colour: string) => (
  <rect
    x={x - 4}
    y={y - 4}
    width="8"
    height="8"
    rx="1.5"
    fill="var(--paper-fill)"
    stroke={colour}
    strokeWidth="1.6"
  />
);

const pictures: readonly ReactNode[] = [
  <>
    <path d="M30 42 66 22M30 42 70 56" className="tour-line" />
    <circle cx="30" cy="42" r="10" fill="var(--c1)" />
    {paper(68, 21, 'var(--c1)')}
    {paper(72, 57, 'var(--c1)')}
  </>,
  <>
    <ellipse
      cx="32"
      cy="40"
      rx="26"
      ry="24"
      className="tour-region"
      style={{ color: 'var(--c3)' }}
    />
    <ellipse
      cx="78"
      cy="38"
      rx="18"
      ry="20"
      className="tour-region"
      style={{ color: 'var(--c6)' }}
    />
    <circle cx="26" cy="34" r="6" fill="var(--c3)" />
    <circle cx="38" cy="50" r="4" fill="var(--c3)" />
    {paper(42, 34, 'var(--c3)')}
    <circle cx="76" cy="44" r="5" fill="var(--c6)" />
    {paper(82, 30, 'var(--c6)')}
  </>,
  <>
    <circle cx="22" cy="40" r="8" fill="var(--c1)" />
    <circle cx="22" cy="40" r="13" className="tour-ring" />
    <rect x="63" y="25" width="22" height="9" fill="var(--mark)" />
    <path d="M46 30h16M86 30h8M46 42h48M46 54h34" className="tour-words" />
  </>,
  <>
    <path d="M26 52 72 26" className="tour-asked" />
    <circle cx="26" cy="52" r="7" fill="var(--c1)" />
    <circle cx="26" cy="52" r="11.5" className="tour-ring" />
    {paper(72, 26, 'var(--c1)')}
    <circle cx="72" cy="26" r="10" className="tour-ring" />
  </>,
  <>
    <rect x="10" y="12" width="80" height="20" rx="3" className="tour-field" />
    <path d="M20 26a5 5 0 1 1 0-8 5 5 0 0 1 0 8ZM24 25l4 4" className="tour-words" />
    <path d="M14 68h72" className="tour-line" />
    <path d="M18 68v-6M30 68v-10M42 68v-8M54 68v-18M66 68v-24M78 68v-14" className="tour-bars" />
  </>,
];

export function TourPicture({ step }: { step: number }) {
  return (
    <svg className="tour-picture" viewBox="0 0 100 80" aria-hidden="true">
      {pictures[step]}
    </svg>
  );
}
