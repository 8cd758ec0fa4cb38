/** Texts that break careless writers, and a small dataset whose every label is one of them. */
import { structureOf } from '../structure-of.ts';

export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '</node>]]><!-- & &amp; " \' -->',
  '__proto__',
  'constructor',
  '=cmd()',
  '+1',
  '-1',
  '@sum',
  '\tindented',
  '\rreturned',
  "'=quoted",
  "''-quoted twice",
  "'plain",
  'two\nlines',
  'two\r\nlines',
  'a, "quoted" comma',
  ' spaces around ',
  'emoji 🧭 and عربى and 漢字',
  '%0a&#10;',
  '',
] as const;

/** A paper and a concept a text; paper n mentions concepts n and n + 1. */
export const hostileStructure = structureOf({
  papers: hostileTexts.map((title, number) => ({
    title,
    ...(number === 0 ? { id: 'concept:c1' } : number === 1 ? { id: '__proto__' } : {}),
    ...(number > 2 && { year: 2020 }),
    community: number,
    y: -number / 4,
  })),
  concepts: hostileTexts.map((label, number) => ({
    label,
    variants: [
      { form: label, count: 2 },
      { form: 'other', count: 1 },
    ],
    community: number,
  })),
  mentions: hostileTexts.flatMap((_, number): [number, number, number][] =>
    number + 1 < hostileTexts.length
      ? [
          [number, number, 1.5],
          [number, number + 1, 0.25],
        ]
      : [[number, number, 1.5]],
  ),
});
