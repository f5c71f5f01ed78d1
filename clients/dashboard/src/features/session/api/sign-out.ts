import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hubFetch } from '@/lib/hub-fetch';

/** Ends the session and forgets everything that was read in it. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => hubFetch('/auth/logout', { method: 'POST' }),
    onSuccess: () => client.resetQueries(),
  });
}
