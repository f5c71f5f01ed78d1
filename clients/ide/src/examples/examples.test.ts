import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import printed from '../../../../schema.graphql?raw';

const examples = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true });

test.each(Object.entries(examples))('%s fits the schema', (_name, text) => {
  const errors = validate(buildSchema(printed), parse(text));
  expect(errors.map((error) => error.message)).toEqual([]);
});
