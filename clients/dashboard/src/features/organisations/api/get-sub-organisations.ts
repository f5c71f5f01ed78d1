import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { SubOrganisationsQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';

const SubOrganisations = graphql(`
  query SubOrganisations($id: ID!, $after: String) {
    organisation(id: $id) {
      children(first: 50, after: $after) {
        totalCount
        nodes {
          id
          code
          name
          kind
          secretaryName
          termEnd
          subtree {
            organisationCount
            memberCount
            gridCount
            venueCount
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

type Page = NonNullable<SubOrganisationsQuery['organisation']>['children'];
export type SubOrganisation = Page['nodes'][number];
const nothing: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function useSubOrganisations(id: string) {
  return useInfiniteQuery({
    queryKey: ['organisations', id, 'sub-organisations'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await request(SubOrganisations, { id, after: pageParam }, signal)).organisation?.children ?? nothing,
    getNextPageParam: nextPageOf,
  });
}
