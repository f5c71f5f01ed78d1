import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ImportBatchDetailsQuery, ImportState } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { importBatchesKey } from './get-batches';

const ImportBatchDetails = graphql(`
  query ImportBatchDetails($id: ID!) {
    importBatch(id: $id) {
      ...BatchSummary
      notices: issues(first: 1, where: { severity: { eq: NOTICE } }) {
        totalCount
      }
      repaired: issues(first: 1, where: { severity: { eq: REPAIRED } }) {
        totalCount
      }
      fieldErrors: issues(first: 1, where: { severity: { eq: FIELD_ERROR } }) {
        totalCount
      }
      rowsRejected: issues(first: 1, where: { severity: { eq: ROW_REJECTED } }) {
        totalCount
      }
      sheetRefused: issues(first: 1, where: { severity: { eq: SHEET_REFUSED } }) {
        totalCount
      }
      fileRefused: issues(first: 1, where: { severity: { eq: FILE_REFUSED } }) {
        totalCount
      }
    }
  }
`);

export type ImportBatchDetails = NonNullable<ImportBatchDetailsQuery['importBatch']>;

const pollEvery = 1000;
const isBusy = (state: ImportState | undefined) => state === 'READING' || state === 'APPLYING';

/** One batch; asked for again every second as long as the hub works on it. */
export function useImportBatch(id: string) {
  return useQuery({
    queryKey: [...importBatchesKey, id, 'details'],
    queryFn: async ({ signal }) => (await request(ImportBatchDetails, { id }, signal)).importBatch ?? null,
    refetchInterval: ({ state }) => (isBusy(state.data?.state) ? pollEvery : false),
  });
}
