import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { OrganisationVenuesQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';

const OrganisationVenues = graphql(`
  query OrganisationVenues($id: ID!, $after: String, $includeSubtree: Boolean!) {
    organisation(id: $id) {
      venues(first: 50, after: $after, includeSubtree: $includeSubtree) {
        totalCount
        nodes {
          id
          name
          kind
          address
          floorArea
          capacity
          openingHours
          organisation {
            id
            name
            shortName
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

type Page = NonNullable<OrganisationVenuesQuery['organisation']>['venues'];
export type OrganisationVenue = Page['nodes'][number];
const nothing: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function useVenues(id: string, includeSubtree: boolean) {
  return useInfiniteQuery({
    queryKey: ['organisations', id, 'venues', includeSubtree],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await request(OrganisationVenues, { id, after: pageParam, includeSubtree }, signal)).organisation?.venues ??
      nothing,
    getNextPageParam: nextPageOf,
  });
}
