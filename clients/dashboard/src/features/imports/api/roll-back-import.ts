import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';
import { HubError } from '@/lib/hub-error';

const RollBackImport = graphql(`
  mutation RollBackImport($input: RollbackImportInput!) {
    rollbackImport(input: $input) {
      batch {
        ...BatchSummary
      }
      errors {
        code
        message
      }
    }
  }
`);

/** Takes a written batch back. */
export function useRollBackImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (batchId: string) => {
      const { errors } = (await request(RollBackImport, { input: { batchId } })).rollbackImport;
      const [error] = errors;
      if (error) throw new HubError(200, error.message, error.code);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
