import { Alert, Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useBilingual } from '@/lib/bilingual';
import { HubError } from '@/lib/hub-error';
import { useTexts } from '@/lib/texts/use-texts';

export function LoadingView() {
  const texts = useTexts();
  return (
    <div className="status-view" role="status" aria-live="polite">
      <Spin />
      <span>{texts.status.loading}</span>
    </div>
  );
}

export function ErrorView({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { status } = useTexts();
  const inOneLanguage = useBilingual();
  const cause = error instanceof HubError && error.status === 0 ? status.unreachable : inOneLanguage(error.message);
  const signedOut = error instanceof HubError && error.isSignedOut;
  return (
    <Alert
      type="error"
      showIcon
      title={status.failed}
      description={signedOut ? status.signedOut : cause}
      action={onRetry && <Button onClick={onRetry}>{status.retry}</Button>}
    />
  );
}

export function EmptyView({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <strong>{title}</strong>
          {hint && <p>{hint}</p>}
        </>
      }
    >
      {action}
    </Empty>
  );
}
