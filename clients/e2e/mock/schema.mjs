import { readFileSync } from 'node:fs';
import { buildASTSchema, parse } from 'graphql';
import { batches, grids, members, organisations, venues } from './data.mjs';

const read = (path) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const schema = buildASTSchema(read('../../../schema.graphql'));

export function connection(rows, { first = 50, after, where } = {}) {
  const kept = where ? rows.filter((row) => matches(row, where)) : rows;
  const from = after ? Number(after) + 1 : 0;
  const page = kept.slice(from, from + first);
  const edges = page.map((node, index) => ({ cursor: String(from + index), node }));
  return { edges, nodes: page, totalCount: kept.length, pageInfo: { hasNextPage: from + first < kept.length, hasPreviousPage: from > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null } };
}

function matches(row, where) {
  return Object.entries(where).every(([name, test]) => {
    if (name === 'and') return test.every((part) => matches(row, part));
    if (name === 'or') return test.some((part) => matches(row, part));
    const value = row[name];
    if (test.isNull !== undefined && (value == null) !== test.isNull) return false;
    if (test.eq !== undefined && value !== test.eq) return false;
    if (test.lt !== undefined && !(value < test.lt)) return false;
    if (test.gte !== undefined && !(value >= test.gte)) return false;
    if (test.lte !== undefined && !(value <= test.lte)) return false;
    if (test.in && !test.in.includes(value)) return false;
    if (test.contains !== undefined && !String(value ?? '').includes(test.contains)) return false;
    return true;
  });
}

const subtreeOf = (organisation) => [organisation, ...organisation.children.flatMap(subtreeOf)];

const fields = {
  Organisation: {
    depth: (row) => (row.parent ? fields.Organisation.depth(row.parent) + 1 : 0),
    ancestors: (row) => (row.parent ? [...fields.Organisation.ancestors(row.parent), row.parent] : []),
    children: (row, args) => connection(row.children, args),
    descendants: (row, args) => connection(subtreeOf(row).slice(1), args),
    members: (row, args) => connection(inside(members, 'organisation', row, args), args),
    venues: (row, args) => connection(inside(venues, 'organisation', row, args), args),
    grids: (row, args) => connection(inside(grids, 'responsibleOrganisation', row, args), args),
    provenance: () => [],
    subtree: (row) => {
      const tree = new Set(subtreeOf(row));
      const people = members.filter((member) => tree.has(member.organisation));
      return { organisationCount: tree.size, memberCount: people.filter((member) => ['FULL', 'PROBATIONARY'].includes(member.stage)).length, fullMemberCount: people.filter((member) => member.stage === 'FULL').length, probationaryMemberCount: people.filter((member) => member.stage === 'PROBATIONARY').length, gridCount: grids.filter((grid) => tree.has(grid.responsibleOrganisation)).length, venueCount: venues.filter((venue) => tree.has(venue.organisation)).length };
    },
    memberStatistics: (row, { by }) => {
      const tree = new Set(subtreeOf(row));
      const cells = new Map();
      for (const member of members.filter((each) => tree.has(each.organisation))) {
        const keys = by.map((dimension) => keyOf(member, dimension));
        const id = keys.join('|');
        const cell = cells.get(id) ?? { keys, count: 0, suppressed: false };
        cell.count++;
        cells.set(id, cell);
      }
      return [...cells.values()];
    },
  },
  Grid: { venues: (_row, args) => connection(venues.slice(0, 3), args) },
  ImportBatch: { issues: (row, args) => connection(row.issueRows, args), changes: (row, args) => connection(row.changeRows, args) },
};

const keyOf = (member, dimension) =>
  ({ SEX: member.sex, STAGE: member.stage, EDUCATION: member.education.name, AGE_BAND: '36-40', JOIN_PERIOD: member.joinedOn.slice(0, 3) + '0' })[dimension] ?? 'OTHER';

function inside(rows, name, organisation, { includeSubtree }) {
  const tree = new Set(includeSubtree ? subtreeOf(organisation) : [organisation]);
  return rows.filter((row) => tree.has(row[name]));
}

export const rootValue = (viewer) => ({
  me: () => viewer && { ...viewer, scopes: [organisations[0]] },
  organisation: ({ id, code }) => organisations.find((row) => row.id === id || row.code === code),
  codeLists: () => [],
  organisations: (args) => connection(organisations, args),
  member: ({ id }) => members.find((row) => row.id === id),
  members: (args) => connection(members, args),
  grids: (args) => connection(grids, args),
  venues: (args) => connection(venues, args),
  importBatch: ({ id }) => batches.find((batch) => batch.id === id),
  importBatches: (args) => connection(batches, args),
  search: ({ text, first }) => organisations.filter((row) => row.name.includes(text)).slice(0, first).map((row) => ({ __typename: 'Organisation', ...row })),
  applyImport: ({ input }) => changeState(input.batchId, 'APPLIED'),
  rollbackImport: ({ input }) => changeState(input.batchId, 'ROLLED_BACK'),
});

function changeState(id, state) {
  const batch = batches.find((each) => each.id === id);
  batch.state = state;
  return { batch, errors: [] };
}

export function resolveField(source, args, context, info) {
  const own = fields[info.parentType.name]?.[info.fieldName];
  if (own) return own(source, args);
  const value = source[info.fieldName];
  return typeof value === 'function' ? value(args, context, info) : value;
}
