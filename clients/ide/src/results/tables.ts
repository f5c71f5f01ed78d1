export interface ResultTable {
  path: string;
  columns: string[];
  rows: Record<string, string>[];
}

/** Every list in an answer as a table: connections by their nodes, nested objects as dotted columns, nested lists as their length. */
export function findTables(data: unknown): ResultTable[] {
  const tables: ResultTable[] = [];
  visit(data, '', tables);
  return tables;
}

function visit(value: unknown, path: string, tables: ResultTable[]) {
  if (Array.isArray(value)) {
    const records = value.map(unwrapEdge).filter(isRecord);
    if (records.length > 0) tables.push(toTable(path, records));
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const isConnectionList = key === 'nodes' || key === 'edges';
    visit(child, isConnectionList ? path : joinPath(path, key), tables);
  }
}

function toTable(path: string, records: Record<string, unknown>[]): ResultTable {
  const columns: string[] = [];
  const known = new Set<string>();
  const rows = records.map((record) => {
    const row: Record<string, string> = {};
    flatten(record, '', row);
    for (const column of Object.keys(row)) {
      if (known.has(column)) continue;
      known.add(column);
      columns.push(column);
    }
    return row;
  });
  return { path, columns, rows };
}

function flatten(value: unknown, path: string, row: Record<string, string>) {
  if (Array.isArray(value)) {
    row[path] = value.every((item) => !isRecord(item)) ? value.join('、') : `${value.length} 项`;
  } else if (isRecord(value)) {
    for (const [key, child] of Object.entries(value)) flatten(child, joinPath(path, key), row);
  } else {
    row[path] = value === null || value === undefined ? '' : String(value);
  }
}

const joinPath = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
const unwrapEdge = (item: unknown) => (isRecord(item) && isRecord(item.node) ? item.node : item);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** RFC 4180 with a byte order mark, without which spreadsheet programs read Chinese text in the wrong encoding. */
export function toCsv({ columns, rows }: ResultTable): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return '\uFEFF' + lines.map((cells) => cells.map(toCsvCell).join(',')).join('\r\n') + '\r\n';
}

/** A leading = + - @ would be run as a formula by a spreadsheet program: an apostrophe makes it text. Numbers stay numbers. */
function toCsvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
