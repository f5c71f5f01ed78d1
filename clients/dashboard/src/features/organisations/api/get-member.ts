import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { MemberDetailsQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';

const MemberDetails = graphql(`
  query MemberDetails($id: ID!) {
    member(id: $id) {
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
      partyPost
      workUnit
      idNumberMasked
      mobileMasked
      organisation {
        id
        name
        shortName
      }
      provenance {
        ...Source
      }
    }
  }
`);

export type MemberDetails = NonNullable<MemberDetailsQuery['member']>;

export function useMember(id: string) {
  return useQuery({
    queryKey: ['members', id],
    queryFn: async ({ signal }) => (await request(MemberDetails, { id }, signal)).member ?? null,
  });
}
