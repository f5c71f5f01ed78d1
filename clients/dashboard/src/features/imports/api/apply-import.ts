import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';
import { HubError } from '@/lib/hub-error';

const ApplyImport = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
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

/** Writes a checked batch. Every list and count of the page may be different afterwards. */
export function useApplyImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (batchId: string) => {
      const { errors } = (await request(ApplyImport, { input: { batchId } })).applyImport;
      const [error] = errors;
      if (error) throw new HubError(200, error.message, error.code);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
