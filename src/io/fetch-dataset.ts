/** The page's way to datasets: which there are, and one map's structure before its texts. */

/** One map in the list of maps. */
export interface ListedDataset {
  name: string;
  papers: number;
  concepts: number;
  communities: number;
}

/** A file that the server did not give. */
export class FetchError extends Error {
  /** HTTP status; `undefined` where there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.name = 'FetchError';
    this.status = status;
  }
}

/**
 * Returns the maps that are served beside the page, by name.
 * @throws FetchError when the list can't be had.
 */
export async function fetchDatasetList(signal?: AbortSignal): Promise<ListedDataset[]> {
  const text = await fetchText('datasets/index.json', signal);
  try {
    return JSON.parse(text) as ListedDataset[];
  } catch {
    throw new FetchError('io/fetch-dataset: datasets/index.json is no JSON; restart the server.');
  }
}

/**
 * Returns the text of a dataset's structure, for `decodeStructure`.
 * @throws FetchError when there is no such dataset or no answer.
 */
export function fetchStructure(name: string, signal?: AbortSignal): Promise<string> {
  return fetchText(`datasets/${encodeURIComponent(name)}/structure.json`, signal);
}

/**
 * Returns the text of a dataset's texts, for `decodeTexts`; asked for once the map is drawn.
 * @throws FetchError when there is no such dataset or no answer.
 */
export function fetchTexts(name: string, signal?: AbortSignal): Promise<string> {
  return fetchText(`datasets/${encodeURIComponent(name)}/texts.json`, signal);
}

async function fetchText(address: string, signal: AbortSignal | undefined): Promise<string> {
  try {
    const response = await fetch(address, signal === undefined ? {} : { signal });
    if (response.ok) return await response.text();
    throw new FetchError(
      response.status === 404
        ? `io/fetch-dataset: there is no ${address} on this server; pick another map, or build this one.`
        : `io/fetch-dataset: the server answered ${response.status} for ${address}; try again.`,
      response.status,
    );
  } catch (error) {
    if (error instanceof FetchError || signal?.aborted) throw error;
    throw new FetchError(`io/fetch-dataset: no answer for ${address}; is the server running?`);
  }
}
