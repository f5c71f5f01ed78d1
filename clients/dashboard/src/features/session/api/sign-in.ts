import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hubFetch, readAnswer } from '@/lib/hub-fetch';
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
  await readAnswer(response);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signIn,
    onSuccess: () => client.resetQueries({ queryKey: sessionQuery.queryKey }),
  });
}
