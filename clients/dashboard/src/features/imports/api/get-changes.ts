import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ImportBatchChangesQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';
import { importBatchesKey } from './get-batches';

const ImportBatchChanges = graphql(`
  query ImportBatchChanges($id: ID!, $after: String) {
    importBatch(id: $id) {
      changes(first: 50, after: $after) {
        totalCount
        nodes {
          row
          kind
          label
          fields {
            field
            old
            new
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Page = NonNullable<ImportBatchChangesQuery['importBatch']>['changes'];
export type BatchChange = Page['nodes'][number];
const none: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What applying the batch changes, or has changed: one entry for each record. */
export function useChanges(batchId: string) {
  return useInfiniteQuery({
    queryKey: [...importBatchesKey, batchId, 'changes'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await request(ImportBatchChanges, { id: batchId, after: pageParam }, signal)).importBatch?.changes ?? none,
    getNextPageParam: nextPageOf,
  });
}
