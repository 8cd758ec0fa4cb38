/** Files from the server that the page came from. */

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
 * Returns the text at `address`.
 * @throws FetchError when the server does not give it or can't be reached; the signal's own reason
 * when it was aborted.
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
    if (response.ok) return await response.text();
  } catch {
    signal.throwIfAborted();
    throw new FetchError(`io/fetch-text: no answer for ${address}; is the server still running?`);
  }
  throw new FetchError(
    response.status === 404
      ? `io/fetch-text: there is no ${address} on this server; pick another map, or build this one.`
      : `io/fetch-text: the server answered ${response.status} for ${address}; try again.`,
    response.status,
  );
}
