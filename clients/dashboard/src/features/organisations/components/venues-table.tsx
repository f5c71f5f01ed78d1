import type { TableColumnsType } from 'antd';
import { ConnectionTable } from '@/components/connection-table';
import { useLabel, venueKindLabels } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useVenues, type OrganisationVenue } from '../api/get-venues';
import { OrganisationLink } from './organisation-link';

export function VenuesTable({ organisationId, includeSubtree }: { organisationId: string; includeSubtree: boolean }) {
  const texts = useTexts();
  const label = useLabel();
  const { number } = useFormat();
  const columns: TableColumnsType<OrganisationVenue> = [
    { title: texts.venue.name, dataIndex: 'name', fixed: 'start' },
    { title: texts.venue.kind, render: (_, { kind }) => label(venueKindLabels, kind) },
    {
      title: texts.venue.organisation,
      render: (_, { organisation }) => <OrganisationLink organisation={organisation} />,
    },
    { title: texts.venue.address, dataIndex: 'address' },
    {
      title: texts.venue.floorArea,
      align: 'right',
      render: (_, { floorArea }) => floorArea != null && number(floorArea),
    },
    { title: texts.venue.capacity, align: 'right', render: (_, { capacity }) => capacity != null && number(capacity) },
    { title: texts.venue.openingHours, dataIndex: 'openingHours' },
  ];
  return (
    <ConnectionTable
      label={texts.organisation.tabs.venues}
      emptyTitle={texts.venue.empty}
      query={useVenues(organisationId, includeSubtree)}
      columns={columns}
    />
  );
}
