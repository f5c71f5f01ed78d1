import type { TypedDocumentString } from '@/gql/graphql';
import { HubError } from './hub-error';
import { hubFetch, readAnswer } from './hub-fetch';

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
  const { data } = await readAnswer<{ data?: TData | null }>(response);
  if (!data) throw new HubError(response.status, 'empty answer');
  return data;
}
