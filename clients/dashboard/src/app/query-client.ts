import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '@/features/session/api/get-session';
import { HubError } from '@/lib/hub-error';

/** One cache for all reads. "Not signed in" said to somebody who was makes the page ask for the session again, and so for the sign-in. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    const wasSignedIn = client.getQueryData(sessionQuery.queryKey)?.viewer;
    if (wasSignedIn && error instanceof HubError && error.isSignedOut)
      void client.resetQueries({ queryKey: sessionQuery.queryKey });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // Only a hub that cannot be reached is asked again: a refusal stays a refusal.
        retry: (count, error) => error instanceof HubError && error.status === 0 && count < 2,
      },
    },
  });
  return client;
}
