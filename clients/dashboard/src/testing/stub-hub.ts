import { vi } from 'vitest';

interface Stub {
  /** The answer's data by the name of the operation; a function sees the variables. */
  operations?: Record<string, unknown>;
  /** Status and body by path, instead of the ordinary session of a signed-in viewer. */
  paths?: Record<string, (init: RequestInit) => { status: number; body?: unknown }>;
}

export interface SentRequest {
  path: string;
  headers: Headers;
  body: string;
}

/** Stands at the far end of the network: everything up to fetch is real. Gives what was sent. */
export function stubHub({ operations = {}, paths = {} }: Stub): SentRequest[] {
  const sent: SentRequest[] = [];
  const known: NonNullable<Stub['paths']> = {
    '/auth/session': () => ({ status: 200, body: { name: 'demo', roles: ['ADMINISTRATOR'], demo: true } }),
    '/graphql': (init) => ({ status: 200, body: answer(operations, String(init.body)) }),
    ...paths,
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    sent.push({ path, headers: new Headers(init.headers), body: String(init.body ?? '') });
    const handler = known[path];
    if (!handler) throw new TypeError(`stubHub: no answer for ${path}`);
    const { status, body } = handler(init);
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  });
  return sent;
}

function answer(operations: Record<string, unknown>, body: string) {
  const { query, variables } = JSON.parse(body) as { query: string; variables: unknown };
  const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
  const data = operations[name];
  if (data === undefined) return { errors: [{ message: `stubHub: no answer for operation ${name}` }] };
  return { data: typeof data === 'function' ? (data as (variables: unknown) => unknown)(variables) : data };
}
