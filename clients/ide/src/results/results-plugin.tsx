import type { GraphiQLPlugin } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import { getLastAnswer, onAnswer } from './last-answer';
import { findTables, toCsv, type ResultTable } from './tables';
import './results.css';

const shownRows = 500;

export const resultsPlugin: GraphiQLPlugin = {
  title: '结果表格 · Result as a table',
  icon: TableIcon,
  content: Results,
};

function Results() {
  const answer = useSyncExternalStore(onAnswer, getLastAnswer);
  const tables = findTables(answer);
  return (
    <section className="results" aria-label="结果表格 · Result as a table">
      <h2>结果表格 · Result as a table</h2>
      {tables.length === 0 && <p>运行一个返回列表的查询后，这里显示表格。 · Run a query that answers with a list.</p>}
      {tables.map((table) => (
        <ResultView key={table.path} table={table} />
      ))}
    </section>
  );
}

function ResultView({ table }: { table: ResultTable }) {
  const { path, columns, rows } = table;
  return (
    <div className="result">
      <header>
        <h3>
          {path} ({rows.length})
        </h3>
        <button type="button" className="graphiql-button" onClick={() => download(table)} aria-label={`下载 CSV · Download CSV: ${path}`}>
          CSV ↓
        </button>
      </header>
      <div className="result-scroll" tabIndex={0} role="region" aria-label={path}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shownRows && (
        <p>
          只显示前 {shownRows} 行，下载的文件是完整的。 · The first {shownRows} rows are shown; the download has them all.
        </p>
      )}
    </div>
  );
}

function download(table: ResultTable) {
  const address = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${table.path}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

function TableIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <rect x="3" y="4" width="18" height="16" rx="2" />
      <path d="M3 9h18M3 14.5h18M9 9v11" />
    </svg>
  );
}
