import { queryOptions, useQuery } from '@tanstack/react-query';
import { HubError } from '@/lib/hub-error';
import { hubFetch } from '@/lib/hub-fetch';

export interface Session {
  /** Null when nobody is signed in. */
  viewer: { name: string; roles: string[] } | null;
  /** The hub serves invented data and tells its demo accounts. */
  isDemo: boolean;
}

export async function getSession(): Promise<Session> {
  const response = await hubFetch('/auth/session');
  const body = (await response.json().catch(() => ({}))) as { name?: string; roles?: string[]; demo?: boolean };
  const isDemo = body.demo === true;
  if (response.status === 401) return { viewer: null, isDemo };
  if (!response.ok || body.name === undefined) throw new HubError(response.status, response.statusText);
  return { viewer: { name: body.name, roles: body.roles ?? [] }, isDemo };
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: getSession, staleTime: Infinity });

export const useSession = () => useQuery(sessionQuery);
