import type { TableColumnsType } from 'antd';
import { ConnectionTable } from '@/components/connection-table';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useGrids, type OrganisationGrid } from '../api/get-grids';
import { OrganisationLink } from './organisation-link';

export function GridsTable({ organisationId, includeSubtree }: { organisationId: string; includeSubtree: boolean }) {
  const texts = useTexts();
  const { number } = useFormat();
  const columns: TableColumnsType<OrganisationGrid> = [
    { title: texts.grid.name, dataIndex: 'name', fixed: 'start' },
    { title: texts.grid.code, dataIndex: 'code' },
    {
      title: texts.grid.households,
      align: 'right',
      render: (_, { households }) => households != null && number(households),
    },
    {
      title: texts.grid.population,
      align: 'right',
      render: (_, { population }) => population != null && number(population),
    },
    { title: texts.grid.staffCount, dataIndex: 'staffCount', align: 'right' },
    { title: texts.grid.teams, render: (_, { teams }) => teams.map(({ name }) => name).join('、') },
    {
      title: texts.grid.organisation,
      render: (_, { responsibleOrganisation }) => <OrganisationLink organisation={responsibleOrganisation} />,
    },
  ];
  return (
    <ConnectionTable
      label={texts.organisation.tabs.grids}
      emptyTitle={texts.grid.empty}
      query={useGrids(organisationId, includeSubtree)}
      columns={columns}
    />
  );
}
