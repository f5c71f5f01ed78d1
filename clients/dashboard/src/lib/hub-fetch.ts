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

interface Refusal {
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The JSON of an answer; a refusal becomes an error with the hub's own words. */
export async function readAnswer<TBody>(response: Response): Promise<TBody> {
  const body = (await response.json().catch(() => ({}))) as TBody & Refusal;
  const error = body.errors?.[0];
  if (error) throw new HubError(response.status, error.message, error.extensions?.code);
  if (!response.ok) throw new HubError(response.status, response.statusText);
  return body;
}
