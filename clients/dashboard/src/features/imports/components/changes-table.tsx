import { Tag, type TableColumnsType } from 'antd';
import { ConnectionTable } from '@/components/connection-table';
import { datasetLabels, useLabel } from '@/lib/enum-labels';
import { useTexts } from '@/lib/texts/use-texts';
import { useChanges, type BatchChange } from '../api/get-changes';

/** What the batch changes, row by row. */
export function ChangesTable({ batchId }: { batchId: string }) {
  const texts = useTexts().imports;
  const label = useLabel();
  const columns: TableColumnsType<BatchChange> = [
    { title: texts.rowNumber, dataIndex: 'row', align: 'right' },
    {
      title: texts.changeKind,
      render: (_, { kind }) => (
        <Tag color={kind === 'CREATE' ? 'success' : 'processing'}>{texts.changeKinds[kind]}</Tag>
      ),
    },
    { title: texts.dataset, render: (_, { dataset }) => label(datasetLabels, dataset) },
  ];
  return (
    <ConnectionTable
      label={texts.changes}
      emptyTitle={texts.noChanges}
      query={useChanges(batchId)}
      columns={columns}
      rowKey={({ row }) => String(row)}
    />
  );
}
