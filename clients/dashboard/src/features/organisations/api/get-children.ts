import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';

const TreeChildren = graphql(`
  query TreeChildren($id: ID!, $after: String) {
    organisation(id: $id) {
      children(first: 200, after: $after) {
        nodes {
          ...TreeOrganisation
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** One level of the tree, two hundred organisations (the most the hub gives at once) at a time. */
export async function getChildren(id: string, after: string | null) {
  const { organisation } = await request(TreeChildren, { id, after });
  return organisation?.children ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
}
