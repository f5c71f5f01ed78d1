import type { TypedDocumentString } from '@/gql/graphql';
import { HubError } from './hub-error';
import { hubFetch } from './hub-fetch';

interface GraphQLAnswer<TData> {
  data?: TData | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends one operation. An answer with errors is an error even when it carries part of the data: half a page would look like a whole one. */
export async function request<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  const response = await hubFetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  const answer = (await response.json().catch(() => ({}))) as GraphQLAnswer<TData>;
  const [error] = answer.errors ?? [];
  if (error) throw new HubError(response.status, error.message, error.extensions?.code);
  if (!response.ok || !answer.data) throw new HubError(response.status, response.statusText || 'empty answer');
  return answer.data;
}
