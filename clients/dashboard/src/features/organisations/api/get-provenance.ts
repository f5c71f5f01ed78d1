import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';

const OrganisationProvenance = graphql(`
  query OrganisationProvenance($id: ID!) {
    organisation(id: $id) {
      provenance {
        ...Source
      }
    }
  }

  fragment Source on Provenance {
    field
    sheet
    cell
    recordedAt
    batch {
      id
      fileName
    }
  }
`);

export function useProvenance(organisationId: string) {
  return useQuery({
    queryKey: ['organisations', organisationId, 'provenance'],
    queryFn: async ({ signal }) =>
      (await request(OrganisationProvenance, { id: organisationId }, signal)).organisation?.provenance ?? [],
  });
}
