import graphql from '@graphql-eslint/eslint-plugin';

// The recommended rules for schemas and for operations. Turned off, with the reason:
const schemaRules = {
  ...graphql.configs['flat/schema-recommended'].rules,
  // Connections, edges and page infos have no id by the Relay specification; value objects have none by nature.
  '@graphql-eslint/strict-id-in-types': 'off',
  // Code.code and Member.membershipState are the field's words; the rule sees a prefix where there is none.
  '@graphql-eslint/no-typename-prefix': 'off',
};

export default [
  {
    files: ['build/schema.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: schemaRules,
  },
  {
    files: ['operations/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: graphql.configs['flat/operations-recommended'].rules,
  },
];
