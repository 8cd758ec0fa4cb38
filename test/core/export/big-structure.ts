/** A map of some hundred nodes in eight communities, with broader concepts. */
import { structureOf } from '../structure-of.ts';

export const bigStructure = structureOf({
  papers: Array.from({ length: 150 }, (_, number) => ({
    title: `Paper ${number}`,
    community: number % 8,
    x: 10 * Math.cos(number),
    y: 10 * Math.sin(number * 7),
  })),
  concepts: Array.from({ length: 60 }, (_, number) => ({
    community: number % 8,
    x: 10 * Math.cos(number + 0.5),
    y: 10 * Math.sin(number * 5),
    ...(number > 3 && { broader: [`concept:c${number % 4}`] }),
  })),
  mentions: Array.from({ length: 150 }, (_, number) =>
    Array.from({ length: 4 }, (__, at): [number, number, number] => [
      number,
      (number + at * (1 + (number % 11))) % 60,
      1,
    ]),
  )
    .flat()
    .filter(
      ([paper, concept], at, all) =>
        all.findIndex((other) => other[0] === paper && other[1] === concept) === at,
    ),
});
