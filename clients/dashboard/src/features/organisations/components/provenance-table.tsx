import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { EmptyView } from '@/components/status-views';
import type { SourceFragment } from '@/gql/graphql';
import { useFieldLabel } from '@/lib/field-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';

/** Where each value of a record comes from: the file, the sheet and the cell. */
export function ProvenanceTable({ sources }: { sources: SourceFragment[] }) {
  const texts = useTexts().provenance;
  const fieldLabel = useFieldLabel();
  const { dateTime } = useFormat();
  if (sources.length === 0) return <EmptyView title={texts.empty} />;
  const columns: TableColumnsType<SourceFragment> = [
    { title: texts.field, render: (_, { field }) => fieldLabel(field) },
    {
      title: texts.file,
      render: (_, { batch }) => batch && <Link to={`/import/${encodeURIComponent(batch.id)}`}>{batch.fileName}</Link>,
    },
    { title: texts.sheet, dataIndex: 'sheet' },
    { title: texts.cell, dataIndex: 'cell' },
    { title: texts.recordedAt, render: (_, { recordedAt }) => dateTime(recordedAt) },
  ];
  return (
    <Table<SourceFragment>
      rowKey="field"
      size="small"
      columns={columns}
      dataSource={sources}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}
