/** A mapped paper of `structure.json`, every entry of its record checked. */
import type { Community, MapPaper } from '../types.ts';
import { decodePlace } from './decode-community.ts';
import type { JsonPlace } from './json-place.ts';

const requiredTexts = ['id', 'title'];
const optionalTexts = [
  'venue',
  'url',
  'doi',
  'arxivId',
  'pubmedId',
  'language',
  'textLanguage',
  'codeUrl',
];
const textRecords = ['fields', 'completedFrom'];
const textLists = ['authors', 'keywords'];

/** @throws BadDatasetError when an entry is missing or of the wrong kind. */
export function decodePaper(place: JsonPlace, communities: readonly Community[]): MapPaper {
  for (const key of requiredTexts) place.at(key).text();
  for (const key of optionalTexts) place.at(key).optionalText();
  for (const key of textLists) {
    if (isGiven(place.at(key))) for (const entry of place.at(key).elements()) entry.text();
  }
  if (isGiven(place.at('titleSource')) && place.at('titleSource').text() !== 'abstract') {
    place.at('titleSource').fail('"abstract"');
  }
  if (isGiven(place.at('year'))) place.at('year').number();
  if (isGiven(place.at('month'))) place.at('month').whole(1, 13);
  if (isGiven(place.at('citations'))) place.at('citations').number();
  for (const key of textRecords) {
    const texts = place.at(key);
    if (isGiven(texts)) for (const name of Object.keys(texts.object())) texts.at(name).text();
  }
  place.at('x').number();
  place.at('y').number();
  place.at('participation').share();
  place.at('betweenness').share();
  decodePlace(place, communities);
  return place.value as MapPaper;
}

function isGiven(place: JsonPlace): boolean {
  return place.value !== undefined;
}
