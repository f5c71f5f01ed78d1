import { Tag, type TableColumnsType } from 'antd';
import { ConnectionTable } from '@/components/connection-table';
import { useFieldLabel } from '@/lib/field-labels';
import { useTexts } from '@/lib/texts/use-texts';
import { useChanges, type BatchChange } from '../api/get-changes';

/** What the batch changes, record by record, with the old and the new value of each field. */
export function ChangesTable({ batchId }: { batchId: string }) {
  const texts = useTexts().imports;
  const columns: TableColumnsType<BatchChange> = [
    { title: texts.rowNumber, dataIndex: 'row', align: 'right' },
    {
      title: texts.changeKind,
      render: (_, { kind }) => (
        <Tag color={kind === 'CREATE' ? 'success' : 'processing'}>{texts.changeKinds[kind]}</Tag>
      ),
    },
    { title: texts.record, dataIndex: 'label' },
    { title: texts.fields, render: (_, { fields }) => <FieldChanges fields={fields} /> },
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

function FieldChanges({ fields }: { fields: BatchChange['fields'] }) {
  const fieldLabel = useFieldLabel();
  return (
    <ul className="field-changes">
      {fields.map((change) => (
        <li key={change.field}>
          <span className="muted">{fieldLabel(change.field)}</span> {change.old && <del>{change.old}</del>}{' '}
          <ins>{change.new}</ins>
        </li>
      ))}
    </ul>
  );
}
