import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { EmptyView, ErrorView, LoadingView } from '@/components/status-views';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { usePlaces } from '../api/get-places';

const PlaceChart = lazy(() => import('./place-chart'));

interface PlaceMapProps {
  organisationId: string;
  /** All venues below the organisation, with coordinates or without. */
  venueCount: number;
}

export function PlaceMap({ organisationId, venueCount }: PlaceMapProps) {
  const texts = useTexts().map;
  const { number } = useFormat();
  const places = usePlaces(organisationId);
  if (places.isPending) return <LoadingView />;
  if (places.isError) return <ErrorView error={places.error} onRetry={() => void places.refetch()} />;
  const shown = places.data.places;
  if (shown.length === 0) return <EmptyView title={texts.empty} hint={texts.emptyHint} />;
  const summary = texts.summary(number(shown.length), number(venueCount));
  return (
    <section>
      <p className="muted">
        {summary} <Link to="?tab=venues">{texts.list}</Link>
      </p>
      <Suspense fallback={<LoadingView />}>
        <PlaceChart places={shown} label={summary} />
      </Suspense>
    </section>
  );
}
