// Resolvers whose values depend on nothing but where they are asked: the field, its arguments and the object it belongs to.
// DeterministicResolvers.cs is the same in C#; change both together.
import * as v16 from 'graphql';
import * as v17 from 'graphql17';

/** FNV-1a over UTF-8. */
function hash(text) {
  let h = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
}

const wrap = (graphql) => {
  function value(schema, type, key) {
    if (graphql.isNonNullType(type)) {
      const fate = hash(`${key}!`) % 60;
      if (fate === 0) return null;
      if (fate === 1) return new Error('boom');
      return some(schema, type.ofType, key);
    }
    const fate = hash(`${key}?`) % 14;
    if (fate === 0) return null;
    if (fate === 1) return new Error('boom');
    return some(schema, type, key);
  }

  function some(schema, type, key) {
    if (graphql.isListType(type)) {
      return Array.from({ length: hash(`${key}[]`) % 4 }, (_, index) => value(schema, type.ofType, `${key}#${index}`));
    }
    if (graphql.isAbstractType(type)) {
      const names = schema.getPossibleTypes(type).map((t) => t.name).sort();
      return { __typename: names[hash(`${key}:`) % names.length], key };
    }
    if (graphql.isObjectType(type)) return { __typename: type.name, key };
    const h = hash(key);
    if (graphql.isEnumType(type)) {
      const names = type.getValues().map((v) => v.name);
      return names[h % names.length];
    }
    switch (type.name) {
      case 'Int': return h % 1000;
      case 'Float': return (h % 1000) / 4;
      case 'Boolean': return h % 2 === 1;
      case 'ID': return `id${h % 100}`;
      default: return `s${h % 100}`;
    }
  }

  return (source, args, _context, info) => {
    const result = value(info.schema, info.returnType, hash(`${source.key}/${info.fieldName}(${JSON.stringify(args)})`).toString());
    if (result instanceof Error) throw result;
    return result;
  };
};

const rootValue = { key: 'root' };

/** Executes a valid document field by field with version 16. */
export function execute16(schema, { document, variables, operationName }) {
  const result = v16.execute({
    schema,
    document: v16.parse(document),
    rootValue,
    variableValues: variables,
    operationName,
    fieldResolver: wrap(v16),
  });
  return { result: { data: result.data, errors: (result.errors ?? []).map((e) => ({ path: e.path, locations: e.locations, message: e.message })) } };
}

/** Executes a valid document with version 17 and puts the payloads of its @defers together. */
export async function executeIncrementally17(schema, { document, variables, operationName }) {
  const result = await v17.experimentalExecuteIncrementally({
    schema,
    document: v17.parse(document),
    rootValue,
    variableValues: variables,
    operationName,
    fieldResolver: wrap(v17),
  });
  const describe = (e) => ({ path: e.path, locations: e.locations, message: e.message });
  if (!('initialResult' in result)) return { result: { data: result.data, errors: (result.errors ?? []).map(describe) }, payloads: 0 };
  const data = result.initialResult.data;
  const errors = [...(result.initialResult.errors ?? [])];
  const paths = new Map();
  const announce = (payload) => payload.pending?.forEach(({ id, path }) => paths.set(id, path));
  announce(result.initialResult);
  let payloads = 0;
  for await (const payload of result.subsequentResults) {
    payloads += 1;
    announce(payload);
    for (const { id, subPath, data: more, errors: found } of payload.incremental ?? []) {
      errors.push(...(found ?? []));
      merge([...paths.get(id), ...(subPath ?? [])].reduce((at, key) => at[key], data), more);
    }
    for (const { errors: found } of payload.completed ?? []) errors.push(...(found ?? []));
  }
  return { result: { data, errors: errors.map(describe) }, payloads };
}

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (value !== null && typeof value === 'object' && target[key] !== null && typeof target[key] === 'object') merge(target[key], value);
    else target[key] = value;
  }
}
