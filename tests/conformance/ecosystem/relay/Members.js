// A Relay component's documents: a paginated connection and a refetchable fragment.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query MembersQuery($id: ID!) {
    organisation(id: $id) {
      id
      ...Members_organisation
    }
  }
`;

export const fragment = graphql`
  fragment Members_organisation on Organisation
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "MembersPaginationQuery") {
    members(first: $count, after: $cursor) @connection(key: "Members_members") {
      edges {
        node {
          id
          name
          stage
        }
      }
    }
  }
`;
