import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { OrganisationOverviewQuery } from '@/gql/graphql';
import { request } from '@/lib/graphql-client';

const OrganisationOverview = graphql(`
  query OrganisationOverview($id: ID!, $today: Date!, $soon: Date!) {
    organisation(id: $id) {
      sex: memberStatistics(by: [SEX]) {
        ...Cell
      }
      age: memberStatistics(by: [AGE_BAND]) {
        ...Cell
      }
      education: memberStatistics(by: [EDUCATION]) {
        ...Cell
      }
      stage: memberStatistics(by: [STAGE]) {
        ...Cell
      }
      joinPeriod: memberStatistics(by: [JOIN_PERIOD]) {
        ...Cell
      }
      overdue: descendants(first: 10, where: { termEnd: { lt: $today } }) {
        ...Elections
      }
      due: descendants(first: 10, where: { termEnd: { gte: $today, lte: $soon } }) {
        ...Elections
      }
    }
  }

  fragment Cell on StatisticCell {
    keys
    count
    suppressed
  }

  fragment Elections on OrganisationConnection {
    totalCount
    nodes {
      id
      name
      termEnd
    }
  }
`);

export type OrganisationOverview = NonNullable<OrganisationOverviewQuery['organisation']>;
export type StatisticCells = OrganisationOverview['sex'];

/** Within how many days an election counts as due: the first of the usual reminders. */
export const reminderDays = 180;

export function useOverview(organisationId: string) {
  return useQuery({
    queryKey: ['organisations', organisationId, 'overview'],
    queryFn: async ({ signal }) => {
      const variables = { id: organisationId, today: dayFromToday(0), soon: dayFromToday(reminderDays) };
      return (await request(OrganisationOverview, variables, signal)).organisation ?? null;
    },
  });
}

function dayFromToday(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
}
