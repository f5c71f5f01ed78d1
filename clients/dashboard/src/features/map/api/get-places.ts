import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { OrganisationPlacesQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';

const OrganisationPlaces = graphql(`
  query OrganisationPlaces($id: ID!, $after: String) {
    organisation(id: $id) {
      venues(first: 200, after: $after, includeSubtree: true, where: { longitude: { isNull: false } }) {
        totalCount
        nodes {
          id
          name
          kind
          address
          location {
            longitude
            latitude
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

type Page = NonNullable<OrganisationPlacesQuery['organisation']>['venues'];
export type Place = Page['nodes'][number];

/** A picture of more points than this says nothing that a level below would not say better. */
const mostPlaces = 2000;

/** The venues below an organisation that have coordinates, and how many there are in all. */
export function usePlaces(organisationId: string) {
  return useQuery({
    queryKey: ['organisations', organisationId, 'places'],
    queryFn: async ({ signal }) => {
      const places: Place[] = [];
      let after: string | null = null;
      let total: number;
      do {
        const answer: OrganisationPlacesQuery = await request(
          OrganisationPlaces,
          { id: organisationId, after },
          signal,
        );
        const page = answer.organisation?.venues;
        places.push(...(page?.nodes ?? []));
        total = page?.totalCount ?? 0;
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after && places.length < mostPlaces);
      return { places, total };
    },
  });
}
