import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { OrganisationDetailsQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';

const OrganisationDetails = graphql(`
  query OrganisationDetails($id: ID!) {
    organisation(id: $id) {
      id
      code
      name
      shortName
      kind
      field
      foundedOn
      termStart
      termEnd
      secretaryName
      region {
        name
      }
      ancestors {
        id
        name
        shortName
      }
      subtree {
        organisationCount
        memberCount
        fullMemberCount
        probationaryMemberCount
        gridCount
        venueCount
      }
    }
  }
`);

export type OrganisationDetails = NonNullable<OrganisationDetailsQuery['organisation']>;

/** One organisation with the path above it; null when there is none or the viewer may not see it. */
export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', id, 'details'],
    queryFn: async ({ signal }) => (await request(OrganisationDetails, { id }, signal)).organisation ?? null,
  });

export const useOrganisation = (id: string) => useQuery(organisationQuery(id));
