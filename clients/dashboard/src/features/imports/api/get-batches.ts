import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ImportBatchesQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';

const ImportBatches = graphql(`
  query ImportBatches($after: String) {
    importBatches(first: 20, after: $after) {
      totalCount
      nodes {
        ...BatchSummary
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment BatchSummary on ImportBatch {
    id
    fileName
    sheetName
    dataset
    state
    asOf
    startedAt
    finishedAt
    rowsRead
    created
    updated
    unchanged
    staged
    rejected
  }
`);

export type ImportBatchRow = ImportBatchesQuery['importBatches']['nodes'][number];

export const importBatchesKey = ['imports'];

/** What has been imported, newest first. */
export function useImportBatches() {
  return useInfiniteQuery({
    queryKey: [...importBatchesKey, 'list'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await request(ImportBatches, { after: pageParam }, signal)).importBatches,
    getNextPageParam: nextPageOf,
  });
}
