// The generated types are those of the schema: this compiles only when they are.
import type { TreeQuery, MembersQueryVariables } from './build/gql/graphql';

export function memberTotal(tree: TreeQuery): number {
  return tree.organisation?.children.nodes.length ?? 0;
}

export const women: MembersQueryVariables = { where: { sex: { eq: 'FEMALE' }, birthDate: { gte: '1960' } }, order: [{ joinedOn: 'ASC' }] };
