/** The shapes in which known services write a paper. */
import { crossrefWork } from './crossref.ts';
import { cslItem } from './csl.ts';
import { openAlexWork } from './openalex.ts';
import { semanticScholarPaper } from './semantic-scholar.ts';
import type { JsonSchema, SourceObject } from './source-object.ts';

/** In the order in which they are asked. */
const SCHEMAS: readonly JsonSchema[] = [openAlexWork, semanticScholarPaper, crossrefWork, cslItem];

/** Returns the schema of `source`, or `undefined` where it is of none that is known. */
export function schemaOf(source: SourceObject): JsonSchema | undefined {
  return SCHEMAS.find((schema) => schema.matches(source));
}
