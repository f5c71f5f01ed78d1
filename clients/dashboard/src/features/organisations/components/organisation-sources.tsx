import { ErrorView, LoadingView } from '@/components/status-views';
import { useProvenance } from '../api/get-provenance';
import { ProvenanceTable } from './provenance-table';

export function OrganisationSources({ organisationId }: { organisationId: string }) {
  const provenance = useProvenance(organisationId);
  if (provenance.isPending) return <LoadingView />;
  if (provenance.isError) return <ErrorView error={provenance.error} onRetry={() => void provenance.refetch()} />;
  return <ProvenanceTable sources={provenance.data} />;
}
