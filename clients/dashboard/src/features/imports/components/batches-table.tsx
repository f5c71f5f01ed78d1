import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { ConnectionTable } from '@/components/connection-table';
import { datasetLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useImportBatches, type ImportBatchRow } from '../api/get-batches';
import { BatchState } from './batch-state';

export function BatchesTable() {
  const texts = useTexts().imports;
  const label = useLabel();
  const { number, dateTime } = useFormat();
  const columns: TableColumnsType<ImportBatchRow> = [
    {
      title: texts.file,
      render: (_, { id, fileName, sheetName }) => (
        <Link to={`/import/${encodeURIComponent(id)}`}>{sheetName ? `${fileName} · ${sheetName}` : fileName}</Link>
      ),
    },
    { title: texts.dataset, render: (_, { dataset }) => label(datasetLabels, dataset) },
    { title: texts.state, render: (_, { state }) => <BatchState state={state} /> },
    { title: texts.rowsRead, align: 'right', render: (_, { rowsRead }) => number(rowsRead) },
    { title: texts.created, align: 'right', render: (_, { created }) => number(created) },
    { title: texts.updated, align: 'right', render: (_, { updated }) => number(updated) },
    { title: texts.staged, align: 'right', render: (_, { staged }) => number(staged) },
    { title: texts.rejected, align: 'right', render: (_, { rejected }) => number(rejected) },
    { title: texts.startedAt, render: (_, { startedAt }) => dateTime(startedAt) },
  ];
  return <ConnectionTable label={texts.list} emptyTitle={texts.none} query={useImportBatches()} columns={columns} />;
}
