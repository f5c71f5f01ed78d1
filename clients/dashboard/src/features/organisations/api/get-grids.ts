import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { OrganisationGridsQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';

const OrganisationGrids = graphql(`
  query OrganisationGrids($id: ID!, $after: String, $includeSubtree: Boolean!) {
    organisation(id: $id) {
      grids(first: 50, after: $after, includeSubtree: $includeSubtree) {
        totalCount
        nodes {
          id
          code
          name
          level
          households
          population
          staffCount
          teams {
            name
            memberCount
          }
          responsibleOrganisation {
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

type Page = NonNullable<OrganisationGridsQuery['organisation']>['grids'];
export type OrganisationGrid = Page['nodes'][number];
const nothing: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function useGrids(id: string, includeSubtree: boolean) {
  return useInfiniteQuery({
    queryKey: ['organisations', id, 'grids', includeSubtree],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await request(OrganisationGrids, { id, after: pageParam, includeSubtree }, signal)).organisation?.grids ??
      nothing,
    getNextPageParam: nextPageOf,
  });
}
