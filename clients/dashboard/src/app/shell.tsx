import { Button } from 'antd';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { ErrorView, LoadingView } from '@/components/status-views';
import { SearchBox } from '@/features/organisations/components/search-box';
import { useSession } from '@/features/session/api/get-session';
import { useSignOut } from '@/features/session/api/sign-out';
import { useTexts } from '@/lib/texts/use-texts';
import { PreferenceButtons } from './preference-buttons';

/** What stands around every page of someone who is signed in; others are sent to the sign-in and come back after it. */
export function Shell() {
  const session = useSession();
  const location = useLocation();
  const texts = useTexts();
  if (session.isPending) return <LoadingView />;
  if (session.isError) return <ErrorView error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data.viewer) {
    const next = encodeURIComponent(location.pathname + location.search);
    return <Navigate to={`/login?next=${next}`} replace />;
  }
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {texts.skipToContent}
      </a>
      <Header userName={session.data.viewer.name} />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function Header({ userName }: { userName: string }) {
  const texts = useTexts();
  const { pathname, search } = useLocation();
  const isQuality = new URLSearchParams(search).get('tab') === 'quality';
  const signOut = useSignOut();
  const pages = [
    {
      to: '/',
      label: texts.nav.organisations,
      isHere: (pathname === '/' || pathname.startsWith('/org/')) && !isQuality,
    },
    { to: '/import', label: texts.nav.imports, isHere: pathname.startsWith('/import') },
    { to: '/quality', label: texts.nav.quality, isHere: isQuality },
    { to: '/explore', label: texts.nav.explore, isHere: pathname.startsWith('/explore') },
  ];
  return (
    <header className="shell-header">
      <Link to="/" className="brand">
        <img src="/app/favicon.svg" alt="" width="28" height="28" />
        <span>{texts.appName}</span>
      </Link>
      <nav aria-label={texts.nav.main}>
        {pages.map(({ to, label, isHere }) => (
          <Link key={to} to={to} className="nav-link" aria-current={isHere ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
      <SearchBox />
      <div className="shell-actions">
        <PreferenceButtons />
        <span className="user-name">{userName}</span>
        <Button type="text" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {texts.signOut}
        </Button>
      </div>
    </header>
  );
}
