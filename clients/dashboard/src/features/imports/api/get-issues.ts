import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ImportBatchIssuesQuery, IssueSeverity } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';
import { importBatchesKey } from './get-batches';

const ImportBatchIssues = graphql(`
  query ImportBatchIssues($id: ID!, $after: String, $where: ImportIssueFilter) {
    importBatch(id: $id) {
      issues(first: 100, after: $after, where: $where) {
        totalCount
        nodes {
          code
          severity
          sheet
          cell
          row
          field
          raw
          value
          message
          cure
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Page = NonNullable<ImportBatchIssuesQuery['importBatch']>['issues'];
export type BatchIssue = Page['nodes'][number];
const none: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function useIssues(batchId: string, severity: IssueSeverity | null) {
  return useInfiniteQuery({
    queryKey: [...importBatchesKey, batchId, 'issues', severity],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const where = severity ? { severity: { eq: severity } } : null;
      return (
        (await request(ImportBatchIssues, { id: batchId, after: pageParam, where }, signal)).importBatch?.issues ?? none
      );
    },
    getNextPageParam: nextPageOf,
  });
}
