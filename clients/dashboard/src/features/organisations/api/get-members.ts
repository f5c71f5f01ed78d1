import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { MemberFilter, OrganisationMembersQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';

const OrganisationMembers = graphql(`
  query OrganisationMembers($id: ID!, $after: String, $where: MemberFilter, $includeSubtree: Boolean!) {
    organisation(id: $id) {
      members(first: 50, after: $after, where: $where, includeSubtree: $includeSubtree) {
        totalCount
        nodes {
          id
          name
          sex
          ethnicity {
            name
            nameEn
          }
          birthDate
          education {
            name
            nameEn
          }
          stage
          joinedOn
          fullOn
          idNumberMasked
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

export interface MemberQuestion {
  organisationId: string;
  includeSubtree: boolean;
  where: MemberFilter | null;
}

type Page = NonNullable<OrganisationMembersQuery['organisation']>['members'];
export type OrganisationMember = Page['nodes'][number];
const nobody: Page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function useMembers({ organisationId, includeSubtree, where }: MemberQuestion) {
  return useInfiniteQuery({
    queryKey: ['organisations', organisationId, 'members', includeSubtree, where],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const variables = { id: organisationId, after: pageParam, where, includeSubtree };
      return (await request(OrganisationMembers, variables, signal)).organisation?.members ?? nobody;
    },
    getNextPageParam: nextPageOf,
  });
}
