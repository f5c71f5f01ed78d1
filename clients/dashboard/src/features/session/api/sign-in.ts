import { useMutation, useQueryClient } from '@tanstack/react-query';
import { HubError } from '@/lib/hub-error';
import { hubFetch } from '@/lib/hub-fetch';
import { sessionQuery } from './get-session';

export interface Credentials {
  userName: string;
  password: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
  const response = await hubFetch('/auth/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (response.ok) return;
  const body = (await response.json().catch(() => ({}))) as { message?: string };
  throw new HubError(response.status, body.message ?? response.statusText);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signIn,
    onSuccess: () => client.resetQueries({ queryKey: sessionQuery.queryKey }),
  });
}
