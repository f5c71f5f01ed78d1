import { Button, Popconfirm } from 'antd';
import { ErrorView } from '@/components/status-views';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useApplyImport } from '../api/apply-import';
import type { ImportBatchDetails } from '../api/get-batch';
import { useRollBackImport } from '../api/roll-back-import';

/** Writing a checked batch and taking a written one back. */
export function BatchActions({ batch }: { batch: ImportBatchDetails }) {
  const texts = useTexts().imports;
  const { number } = useFormat();
  const apply = useApplyImport();
  const rollBack = useRollBackImport();
  const changes = batch.created + batch.updated;
  return (
    <div className="batch-actions">
      {batch.state === 'CHECKED' && (
        <>
          <Button
            type="primary"
            disabled={changes === 0}
            loading={apply.isPending}
            onClick={() => apply.mutate(batch.id)}
          >
            {texts.apply(number(changes))}
          </Button>
          <span className="muted">{changes === 0 ? texts.nothingToApply : texts.applyHint}</span>
        </>
      )}
      {batch.state === 'APPLIED' && (
        <Popconfirm
          title={texts.rollBackQuestion}
          description={texts.rollBackHint}
          onConfirm={() => rollBack.mutate(batch.id)}
        >
          <Button danger loading={rollBack.isPending}>
            {texts.rollBack}
          </Button>
        </Popconfirm>
      )}
      {batch.state !== 'REFUSED' && batch.state !== 'FAILED' && (
        <a href={`/import/batches/${encodeURIComponent(batch.id)}/annotated`} download>
          {texts.annotated}
        </a>
      )}
      {apply.isError && <ErrorView error={apply.error} />}
      {rollBack.isError && <ErrorView error={rollBack.error} />}
    </div>
  );
}
