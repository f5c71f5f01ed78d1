import { Tabs } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { EmptyView, ErrorView, LoadingView } from '@/components/status-views';
import { datasetLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useImportBatch, type ImportBatchDetails } from '../api/get-batch';
import { BatchActions } from './batch-actions';
import { BatchState } from './batch-state';
import { ChangesTable } from './changes-table';
import { IssuesTable } from './issues-table';

/** One batch: what was read, what is wrong with it, what it changes, and what can be done about it. */
export function BatchView({ id }: { id: string }) {
  const texts = useTexts().imports;
  const batch = useImportBatch(id);
  if (batch.isPending) return <LoadingView />;
  if (batch.isError) return <ErrorView error={batch.error} onRetry={() => void batch.refetch()} />;
  if (!batch.data) return <EmptyView title={texts.notFound} />;
  return (
    <>
      <BatchHeader batch={batch.data} />
      <BatchTabs batch={batch.data} />
    </>
  );
}

function BatchHeader({ batch }: { batch: ImportBatchDetails }) {
  const texts = useTexts().imports;
  const label = useLabel();
  const { dateTime } = useFormat();
  const isBusy = batch.state === 'READING' || batch.state === 'APPLYING';
  return (
    <header className="batch-header">
      <Link to="/import">← {texts.title}</Link>
      <h1>
        {batch.fileName} <BatchState state={batch.state} />
      </h1>
      <p className="muted">
        {[
          batch.sheetName,
          label(datasetLabels, batch.dataset),
          batch.asOf && `${texts.asOf} ${batch.asOf}`,
          dateTime(batch.startedAt),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isBusy ? <LoadingView /> : <Counts batch={batch} />}
      <BatchActions batch={batch} />
    </header>
  );
}

function Counts({ batch }: { batch: ImportBatchDetails }) {
  const texts = useTexts().imports;
  const { number } = useFormat();
  const counts = [
    { label: texts.rowsRead, count: batch.rowsRead },
    { label: texts.created, count: batch.created },
    { label: texts.updated, count: batch.updated },
    { label: texts.unchanged, count: batch.unchanged },
    { label: texts.staged, count: batch.staged },
    { label: texts.rejected, count: batch.rejected },
  ];
  return (
    <dl className="batch-counts">
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function BatchTabs({ batch }: { batch: ImportBatchDetails }) {
  const texts = useTexts().imports;
  const [parameters, setParameters] = useSearchParams();
  const tabs = [
    { key: 'issues', label: texts.issues, children: <IssuesTable batch={batch} /> },
    { key: 'changes', label: texts.changes, children: <ChangesTable batchId={batch.id} /> },
  ];
  return (
    <Tabs
      items={tabs}
      activeKey={parameters.get('tab') === 'changes' ? 'changes' : 'issues'}
      onChange={(tab) => setParameters({ tab })}
      destroyOnHidden
    />
  );
}
