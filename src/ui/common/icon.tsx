/** The interface's line icons: 16 px grid, one stroke, always beside or under a name. */

const paths = {
  search: 'M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11ZM11 11l3.5 3.5',
  export: 'M8 10V1.8M4.8 5 8 1.8 11.2 5M2.5 9.5v4h11v-4',
  share:
    'm5.8 7 4.4-2.5M5.8 9l4.4 2.5M12 5.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4ZM4 10a2 2 0 1 1 0-4 2 2 0 0 1 0 4ZM12 14.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  target: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 10a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z',
  select: 'M2.5 5V2.5H5M8 2.5h2.5M13.5 2.5V5M2.5 8v2.5M2.5 13.5H5M7.5 7.5l6 2.2-2.7 1-1 2.8Z',
  box: 'M2.5 3.5h11v9h-11Z',
  lasso:
    'M8 11.5c-3.6 0-6-1.7-6-4.3S4.4 2.5 8 2.5s6 2.1 6 4.7-2.4 4.3-6 4.3ZM5 11c-1.2.6-1.6 1.6-.8 2.3.6.6 1.7.4 2.2-.4',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  up: 'M3.5 10 8 5.5 12.5 10',
  down: 'M3.5 6 8 10.5 12.5 6',
  map: 'M5.5 2.5 1.8 4v9.5l3.7-1.5 5 1.5 3.7-1.5V2.5L10.5 4l-5-1.5ZM5.5 2.5v9.5M10.5 4v9.5',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  panel: 'M2 4h12M2 8h12M2 12h7',
  moon: 'M13.3 9.8A5.8 5.8 0 0 1 6.2 2.7a5.8 5.8 0 1 0 7.1 7.1Z',
  sun: 'M8 11a3 3 0 1 1 0-6 3 3 0 0 1 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13',
  help: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.6M8 12.5h.01',
  about: 'M8 14.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13ZM8 7.5v3.7M8 5h.01',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z',
  eyeOff:
    'M3 13 13 3M6 4c.6-.3 1.3-.5 2-.5 4 0 6.5 4.5 6.5 4.5a12 12 0 0 1-1.9 2.4M10 12c-.6.3-1.3.5-2 .5C4 12.5 1.5 8 1.5 8a12 12 0 0 1 1.9-2.4',
  question: 'M2.5 3h11v8.5H7.6L5 14v-2.5H2.5Z',
  papers: 'M5 2.5h8v9M3 4.5h8v9H3v-9ZM5 7.5h4M5 10h4',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H6',
  redo: 'm10 3 3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H10',
  check: 'm3 8.5 3.3 3.3L13 4.8',
  bookmark: 'M4 2h8v12l-4-3.2L4 14V2Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({
  name,
  size = 16,
}: {
  name: IconName;
  /** In pixels at the browser's own text size. */
  size?: number;
}) {
  return (
    <svg
      className="icon"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
