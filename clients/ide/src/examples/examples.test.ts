import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const schemas = import.meta.glob<string>(['../../../../schema.graphql', '../../../dashboard/schema.contract.graphql'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const examples = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true });
const printed = schemas['../../../../schema.graphql'] ?? schemas['../../../dashboard/schema.contract.graphql'] ?? '';

test.each(Object.entries(examples))('%s fits the schema', (_name, text) => {
  const errors = validate(buildSchema(printed), parse(text));
  expect(errors.map((error) => error.message)).toEqual([]);
});
