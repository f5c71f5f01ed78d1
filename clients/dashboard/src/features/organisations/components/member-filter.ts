import type { MemberFilter, MemberStage, Sex } from '@/gql/graphql';
import { memberStageLabels, sexLabels } from '@/lib/enum-labels';

/** "COUNTED" stands for those whom the counts of the page count: full and probationary. */
export const countedStage = 'COUNTED';

/**
 * The filter that the address asks for; values that the schema does not know are left out.
 * With a stage of members only those in good standing are meant, as in every count: otherwise a count and its list would differ.
 */
export function memberFilterOf(parameters: URLSearchParams, today = new Date()): MemberFilter | null {
  const conditions = [
    stageCondition(parameters.get('stage')),
    sexCondition(parameters.get('sex')),
    nameCondition(parameters.get('name')),
    educationCondition(parameters.get('education')),
    ageCondition(parameters.get('age'), today),
    joinedCondition(parameters.get('joined')),
    missingCondition(parameters.get('missing')),
  ].filter((condition) => condition !== null);
  return conditions.length > 0 ? Object.assign({}, ...conditions) : null;
}

function stageCondition(stage: string | null): MemberFilter | null {
  if (stage === countedStage) return { stage: { in: ['FULL', 'PROBATIONARY'] }, ...inGoodStanding };
  if (stage === 'FULL' || stage === 'PROBATIONARY') return { stage: { eq: stage }, ...inGoodStanding };
  return stage && stage in memberStageLabels ? { stage: { eq: stage as MemberStage } } : null;
}

const inGoodStanding: MemberFilter = { membershipState: { in: ['NORMAL', 'RESTORED'] } };

function sexCondition(sex: string | null): MemberFilter | null {
  return sex && sex in sexLabels ? { sex: { eq: sex as Sex } } : null;
}

function nameCondition(name: string | null): MemberFilter | null {
  return name ? { name: { contains: name } } : null;
}

function educationCondition(code: string | null): MemberFilter | null {
  if (code === null) return null;
  return { education: code === '' ? { isNull: true } : { code: { eq: code } } };
}

/** "36-40": full years on this day; "71-": and over; empty: not known. */
function ageCondition(band: string | null, today: Date): MemberFilter | null {
  if (band === '') return { birthDate: { isNull: true } };
  const match = /^(\d+)-(\d*)$/.exec(band ?? '');
  if (!match) return null;
  const [, from = '', to = ''] = match;
  const oldest = to === '' ? {} : { gt: yearsBefore(today, Number(to) + 1) };
  return { birthDate: { lte: yearsBefore(today, Number(from)), ...oldest } };
}

function yearsBefore(day: Date, years: number): string {
  return `${String(day.getFullYear() - years).padStart(4, '0')}${day.toISOString().slice(4, 10)}`;
}

/** "2002-11-01/2012-10-31", either end open; empty: not known. */
function joinedCondition(period: string | null): MemberFilter | null {
  if (period === '') return { joinedOn: { isNull: true } };
  const [from, to] = period?.split('/') ?? [];
  if (to === undefined) return null;
  return { joinedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } };
}

function missingCondition(field: string | null): MemberFilter | null {
  switch (field) {
    case 'birthDate':
    case 'joinedOn':
    case 'fullOn':
    case 'sex':
      return { [field]: { isNull: true } };
    case 'education':
    case 'ethnicity':
      return { [field]: { isNull: true } };
    default:
      return null;
  }
}
