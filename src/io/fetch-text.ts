/** Text over HTTP. */

/** An answer that did not come, or that says no. */
export class FetchError extends Error {
  /** Status of the answer; 0 when none came. */
  readonly status: number;

  constructor(address: string, status: number) {
    super(
      status === 0
        ? `io/fetchText: no answer for ${address}; check the connection.`
        : `io/fetchText: ${address} answered ${status}; check that the file is there.`,
    );
    this.name = 'FetchError';
    this.status = status;
  }
}

/**
 * Returns the text at `address`.
 * @throws FetchError when no answer comes or it is not one of success; the abort's own reason.
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw error instanceof TypeError ? new FetchError(address, 0) : error;
  });
  if (!answer.ok) throw new FetchError(address, answer.status);
  return answer.text();
}
