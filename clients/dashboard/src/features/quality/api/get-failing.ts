import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';
import { nextPageOf } from '@/lib/next-page';
import type { Check, Question } from '../checks';

const FailingMembers = graphql(`
  query FailingMembers($id: ID!, $first: Int!, $after: String, $where: MemberFilter!) {
    organisation(id: $id) {
      members(first: $first, after: $after, where: $where, includeSubtree: true) {
        totalCount
        nodes {
          id
          name
          organisation {
            id
            name
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

const FailingOrganisations = graphql(`
  query FailingOrganisations($id: ID!, $first: Int!, $after: String, $where: OrganisationFilter!) {
    organisation(id: $id) {
      descendants(first: $first, after: $after, where: $where) {
        totalCount
        nodes {
          id
          name
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const FailingVenues = graphql(`
  query FailingVenues($id: ID!, $first: Int!, $after: String, $where: VenueFilter!) {
    organisation(id: $id) {
      venues(first: $first, after: $after, where: $where, includeSubtree: true) {
        totalCount
        nodes {
          id
          name
          organisation {
            id
            name
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

const FailingGrids = graphql(`
  query FailingGrids($id: ID!, $first: Int!, $after: String, $where: GridFilter!) {
    organisation(id: $id) {
      grids(first: $first, after: $after, where: $where, includeSubtree: true) {
        totalCount
        nodes {
          id
          name
          organisation: responsibleOrganisation {
            id
            name
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

/** A record that fails a check, and the organisation where it is put right. */
export interface FailingRecord {
  id: string;
  name: string;
  organisation: { id: string; name: string } | null;
}

interface FailingPage {
  totalCount: number;
  nodes: FailingRecord[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const none: FailingPage = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

interface Range {
  id: string;
  first: number;
  after: string | null;
}

async function getFailing(question: Question, range: Range, signal: AbortSignal): Promise<FailingPage> {
  switch (question.dataset) {
    case 'members':
      return (await request(FailingMembers, { ...range, where: question.where }, signal)).organisation?.members ?? none;
    case 'venues':
      return (await request(FailingVenues, { ...range, where: question.where }, signal)).organisation?.venues ?? none;
    case 'grids':
      return (await request(FailingGrids, { ...range, where: question.where }, signal)).organisation?.grids ?? none;
    case 'organisations': {
      const { organisation } = await request(FailingOrganisations, { ...range, where: question.where }, signal);
      const page = organisation?.descendants ?? none;
      return { ...page, nodes: page.nodes.map((each) => ({ ...each, organisation: each })) };
    }
  }
}

/** How many records below an organisation fail a check. */
export const failingCountQuery = (organisationId: string, check: Check) =>
  queryOptions({
    queryKey: ['organisations', organisationId, 'quality', check.id, 'count'],
    queryFn: async ({ signal }) =>
      (await getFailing(check, { id: organisationId, first: 1, after: null }, signal)).totalCount,
  });

/** The records below an organisation that fail a check. */
export const failingRecordsQuery = (organisationId: string, check: Check) =>
  infiniteQueryOptions({
    queryKey: ['organisations', organisationId, 'quality', check.id, 'records'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => getFailing(check, { id: organisationId, first: 50, after: pageParam }, signal),
    getNextPageParam: nextPageOf,
  });
