import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { ErrorView, LoadingView } from '@/components/status-views';
import { treeRootsQuery } from '@/features/organisations/api/get-tree-roots';

/** The report of the whole that the viewer sees; for a part of it the tree leads to the same report of an organisation. */
export function QualityRoute() {
  const roots = useQuery(treeRootsQuery);
  if (roots.isPending) return <LoadingView />;
  if (roots.isError) return <ErrorView error={roots.error} onRetry={() => void roots.refetch()} />;
  const root = roots.data[0];
  return <Navigate to={root ? `/org/${root.id}?tab=quality` : '/'} replace />;
}
