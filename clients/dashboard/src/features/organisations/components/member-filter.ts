import type { MemberFilter, MemberStage, Sex } from '@/gql/graphql';
import { memberStageLabels, sexLabels } from '@/lib/enum-labels';

/** The filter that the address asks for; values that the schema does not know are left out. */
export function memberFilterOf(parameters: URLSearchParams): MemberFilter | null {
  const where: MemberFilter = {};
  const stage = parameters.get('stage');
  const sex = parameters.get('sex');
  const name = parameters.get('name');
  if (stage && stage in memberStageLabels) where.stage = { eq: stage as MemberStage };
  if (sex && sex in sexLabels) where.sex = { eq: sex as Sex };
  if (name) where.name = { contains: name };
  return Object.keys(where).length > 0 ? where : null;
}
