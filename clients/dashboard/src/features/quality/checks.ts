import type { GridFilter, MemberFilter, OrganisationFilter, VenueFilter } from '@/gql/graphql';

/** What a check asks of one data set: the filter that finds the records that fail it. */
export type Question =
  | { dataset: 'members'; where: MemberFilter }
  | { dataset: 'organisations'; where: OrganisationFilter }
  | { dataset: 'venues'; where: VenueFilter }
  | { dataset: 'grids'; where: GridFilter };

export type Check = Question & {
  id: CheckId;
  /** How much a failing record counts in the score: 3 makes reports wrong, 2 leaves a gap, 1 is worth completing. */
  weight: 1 | 2 | 3;
};

export type CheckId =
  | 'memberBirthDate'
  | 'memberJoinedOn'
  | 'memberFullOn'
  | 'memberSex'
  | 'memberEducation'
  | 'memberEthnicity'
  | 'memberProbation'
  | 'memberPlace'
  | 'memberLost'
  | 'organisationCode'
  | 'organisationSecretary'
  | 'organisationTerm'
  | 'organisationOverdue'
  | 'organisationFounded'
  | 'organisationEmpty'
  | 'venuePlace'
  | 'venueRegion'
  | 'venueAddress'
  | 'gridRegion'
  | 'gridHead'
  | 'gridStale';

const missing = { isNull: true } as const;
const counted: MemberFilter = {
  stage: { in: ['FULL', 'PROBATIONARY'] },
  membershipState: { in: ['NORMAL', 'RESTORED'] },
};

/** A year of probation, and the sixty days in which a branch has to decide. */
const probationDays = 365 + 60;
const yearDays = 365;

/** The report of data quality: what is missing, contradictory or out of date. */
export function checksOn(today: Date): Check[] {
  const day = dayOf(today, 0);
  return [
    { id: 'memberBirthDate', weight: 3, dataset: 'members', where: { ...counted, birthDate: missing } },
    { id: 'memberJoinedOn', weight: 3, dataset: 'members', where: { ...counted, joinedOn: missing } },
    {
      id: 'memberPlace',
      weight: 3,
      dataset: 'members',
      where: { ...counted, organisation: { kind: { in: ['LOCAL_COMMITTEE', 'WORK_COMMITTEE', 'COMMITTEE'] } } },
    },
    {
      id: 'memberProbation',
      weight: 3,
      dataset: 'members',
      where: {
        stage: { eq: 'PROBATIONARY' },
        membershipState: counted.membershipState,
        joinedOn: { lt: dayOf(today, -probationDays) },
      },
    },
    { id: 'memberSex', weight: 2, dataset: 'members', where: { ...counted, sex: missing } },
    { id: 'memberEducation', weight: 2, dataset: 'members', where: { ...counted, education: missing } },
    {
      id: 'memberFullOn',
      weight: 2,
      dataset: 'members',
      where: { stage: { eq: 'FULL' }, membershipState: counted.membershipState, fullOn: missing },
    },
    { id: 'memberLost', weight: 2, dataset: 'members', where: { ...counted, isLost: { eq: true } } },
    { id: 'memberEthnicity', weight: 1, dataset: 'members', where: { ...counted, ethnicity: missing } },
    { id: 'organisationOverdue', weight: 3, dataset: 'organisations', where: { termEnd: { lt: day } } },
    { id: 'organisationSecretary', weight: 3, dataset: 'organisations', where: { secretaryName: missing } },
    { id: 'organisationCode', weight: 2, dataset: 'organisations', where: { code: missing } },
    { id: 'organisationTerm', weight: 2, dataset: 'organisations', where: { termEnd: missing } },
    {
      id: 'organisationEmpty',
      weight: 2,
      dataset: 'organisations',
      where: { kind: { in: ['COMMITTEE', 'GENERAL_BRANCH'] }, children: { none: {} } },
    },
    { id: 'organisationFounded', weight: 1, dataset: 'organisations', where: { foundedOn: missing } },
    { id: 'venuePlace', weight: 2, dataset: 'venues', where: { longitude: missing } },
    { id: 'venueRegion', weight: 2, dataset: 'venues', where: { hasRegion: false } },
    { id: 'venueAddress', weight: 1, dataset: 'venues', where: { address: missing } },
    { id: 'gridRegion', weight: 2, dataset: 'grids', where: { hasRegion: false } },
    { id: 'gridHead', weight: 2, dataset: 'grids', where: { headName: missing } },
    {
      id: 'gridStale',
      weight: 1,
      dataset: 'grids',
      where: { or: [{ asOf: missing }, { asOf: { lt: dayOf(today, -yearDays) } }] },
    },
  ];
}

function dayOf(today: Date, days: number): string {
  const day = new Date(today);
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
}

export interface Finding {
  check: Check;
  failing: number;
  /** The records of the data set that were looked at. */
  total: number;
}

const shareOf = ({ failing, total }: Finding) => (total === 0 ? 0 : failing / total);

/** What to fix first: the check's weight times the share of the records that fail it. */
export const urgencyOf = (finding: Finding) => finding.check.weight * shareOf(finding);

/** 100 less the weighted share of failing records; null where there is nothing to judge. */
export function scoreOf(findings: readonly Finding[]): number | null {
  const judged = findings.filter(({ total }) => total > 0);
  const weights = judged.reduce((sum, { check }) => sum + check.weight, 0);
  if (weights === 0) return null;
  return 100 - (100 * judged.reduce((sum, finding) => sum + urgencyOf(finding), 0)) / weights;
}
