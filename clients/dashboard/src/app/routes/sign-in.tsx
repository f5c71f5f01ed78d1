import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { ErrorView, LoadingView } from '@/components/status-views';
import { useSession } from '@/features/session/api/get-session';
import { SignInForm } from '@/features/session/components/sign-in-form';
import { PreferenceButtons } from '../preference-buttons';
import { localAddress } from '../local-address';

export function SignInRoute() {
  const session = useSession();
  const [parameters] = useSearchParams();
  const next = localAddress(parameters.get('next'));
  if (session.isPending) return <LoadingView />;
  if (session.isError) return <ErrorView error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data.viewer) return next === '/graphql' ? <LeaveFor address={next} /> : <Navigate to={next} replace />;
  return (
    <div className="sign-in-page">
      <SignInForm isDemo={session.data.isDemo} />
      <div className="sign-in-preferences">
        <PreferenceButtons />
      </div>
    </div>
  );
}

/** The IDE is not a route of this page: the browser itself has to go there. */
function LeaveFor({ address }: { address: string }) {
  useEffect(() => window.location.replace(address), [address]);
  return <LoadingView />;
}
