import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { SearchEverythingQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';

const SearchEverything = graphql(`
  query SearchEverything($text: String!) {
    search(text: $text, first: 20) {
      __typename
      ... on Organisation {
        id
        name
        ancestors {
          name
          shortName
        }
      }
      ... on Member {
        id
        name
        memberOf: organisation {
          id
          name
        }
      }
      ... on Grid {
        id
        name
        responsibleOrganisation {
          id
          name
        }
      }
      ... on Venue {
        id
        name
        owner: organisation {
          id
          name
        }
      }
    }
  }
`);

export type SearchHit = SearchEverythingQuery['search'][number];

/** Everything that carries the text in its name or code, best first. */
export function useSearch(text: string) {
  return useQuery({
    queryKey: ['search', text],
    enabled: text !== '',
    queryFn: async ({ signal }) => (await request(SearchEverything, { text }, signal)).search,
  });
}
