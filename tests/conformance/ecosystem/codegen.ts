import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../schema.graphql',
  documents: ['operations/*.graphql'],
  generates: {
    'build/gql/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true },
      config: { useTypeImports: true, scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', GeoJson: 'unknown' } },
    },
  },
};

export default config;
