import { HubError } from './hub-error';

/** Fetches from the hub with the header that a forged request of another site cannot carry. */
export async function hubFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('X-Hub-Request', '1');
  try {
    return await fetch(path, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new HubError(0, error instanceof Error ? error.message : String(error));
  }
}
