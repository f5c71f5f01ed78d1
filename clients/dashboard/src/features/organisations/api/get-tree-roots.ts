import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/lib/graphql-client';

const TreeRoots = graphql(`
  query TreeRoots {
    me {
      scopes {
        ...TreeOrganisation
      }
    }
    organisations(first: 50, where: { depth: { eq: 0 } }) {
      nodes {
        ...TreeOrganisation
      }
    }
  }

  fragment TreeOrganisation on Organisation {
    id
    name
    shortName
    subtree {
      organisationCount
      memberCount
    }
  }
`);

/** Where the viewer's tree starts: the organisations of their scope, or the roots for those who see everything. */
export const treeRootsQuery = queryOptions({
  queryKey: ['organisations', 'roots'],
  queryFn: async ({ signal }) => {
    const { me, organisations } = await request(TreeRoots, {}, signal);
    return me && me.scopes.length > 0 ? me.scopes : organisations.nodes;
  },
});
