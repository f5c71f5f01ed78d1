// The reference implementation as a line service: one JSON request a line in, one JSON answer a line out, in the same order.
// Request: {id, mode, sdl?, document?, variables?, operationName?}. A mode is a function of the request; its result is the answer.
import readline from 'node:readline';
import * as v16 from 'graphql';
import * as v17 from 'graphql17';
import { execute16, executeIncrementally17 } from './resolvers.mjs';

// The rules that version 17 has, or has newer, are taken from there; all others from version 16.
const rulesOfV17 = new Set([
  'KnownOperationTypesRule',
  'SingleFieldSubscriptionsRule',
  'OverlappingFieldsCanBeMergedRule',
  'DeferStreamDirectiveOnRootFieldRule',
  'DeferStreamDirectiveOnValidOperationsRule',
  'DeferStreamDirectiveLabelRule',
  'StreamDirectiveOnListFieldRule',
]);
// Not a rule of the specification; the engine has limits of its own for introspection.
const otherRules = new Set(['MaxIntrospectionDepthRule']);
const rules16 = v16.specifiedRules.filter((rule) => !rulesOfV17.has(rule.name) && !otherRules.has(rule.name));
const rules17 = v17.specifiedRules.filter((rule) => rulesOfV17.has(rule.name));

const locationsOf = (error) => (error.locations ?? []).map(({ line, column }) => ({ line, column }));
// A message may quote half a surrogate pair, which JSON in UTF-8 cannot carry.
const describe = (error, rule) => ({ rule, message: error.message.toWellFormed(), locations: locationsOf(error) });

/** The last schemas asked for, by their text. */
const schemas = new Map();
export function schemaOf(graphql, sdl) {
  const key = `${graphql.version} ${sdl}`;
  let schema = schemas.get(key);
  if (schema === undefined) {
    if (schemas.size > 20) schemas.clear();
    schema = graphql.buildSchema(sdl);
    schemas.set(key, schema);
  }
  return schema;
}

/** The rule with its name on each error it reports. */
const named = (rule, found) => (context) =>
  rule(Object.create(context, { reportError: { value: (error) => found.push(describe(error, rule.name)) } }));

function validateWith(graphql, rules, { sdl, document }) {
  const found = [];
  graphql.validate(schemaOf(graphql, sdl), graphql.parse(document), rules.map((rule) => named(rule, found)), { maxErrors: 100_000 });
  return found;
}

const modes = {
  /** Whether the text is a document, and its canonical print or the syntax error. */
  parse({ document }) {
    try {
      return { print: v16.print(v16.parse(document)) };
    } catch (error) {
      if (!(error instanceof v16.GraphQLError)) throw error;
      return { errors: [describe(error)] };
    }
  },

  coordinate({ document }) {
    try {
      return { print: v16.print(v16.parseSchemaCoordinate(document)) };
    } catch (error) {
      if (!(error instanceof v16.GraphQLError)) throw error;
      return { errors: [describe(error)] };
    }
  },

  /** All that is wrong with a document that parses, each with its rule. */
  validate(request) {
    return { errors: [...validateWith(v16, rules16, request), ...validateWith(v17, rules17, request)] };
  },

  /** The result of a valid document with deterministic resolvers. */
  execute(request) {
    return execute16(schemaOf(v16, request.sdl), request);
  },

  /** As execute, with @defer. */
  defer(request) {
    return executeIncrementally17(schemaOf(v17, request.sdl), request);
  },

  /** The fullest introspection query and its answer. Version 16 adds inner defaults to the default values it prints. */
  introspect({ sdl }) {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
      experimentalDirectiveDeprecation: false,
    };
    const data = v17.introspectionFromSchema(schemaOf(v17, sdl), options);
    return { query: v17.getIntrospectionQuery(options), data };
  },

  /** A schema in an order that does not depend on that of its text. */
  sort({ sdl }) {
    return { print: v16.printSchema(v16.lexicographicSortSchema(schemaOf(v16, sdl))) };
  },
};

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = JSON.parse(line);
  let answer;
  try {
    answer = await modes[request.mode](request);
  } catch (error) {
    answer = { failure: String(error?.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify({ id: request.id, ...answer })}\n`);
}
