import { Progress, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { ConnectionTable } from '@/components/connection-table';
import { organisationKindLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useSubOrganisations, type SubOrganisation } from '../api/get-sub-organisations';

/** The organisations directly below, with bars that compare their members. */
export function SubOrganisationsTable({ organisationId }: { organisationId: string }) {
  const texts = useTexts();
  const label = useLabel();
  const { number } = useFormat();
  const query = useSubOrganisations(organisationId);
  const most = Math.max(
    1,
    ...(query.data?.pages.flatMap((page) => page.nodes) ?? []).map((each) => each.subtree.memberCount),
  );
  const columns: TableColumnsType<SubOrganisation> = [
    {
      title: texts.venue.name,
      dataIndex: 'name',
      sorter: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
      render: (name: string, { id }) => <Link to={`/org/${id}`}>{name}</Link>,
    },
    { title: texts.organisation.kind, render: (_, { kind }) => label(organisationKindLabels, kind) },
    {
      title: texts.counts.members,
      sorter: (a, b) => a.subtree.memberCount - b.subtree.memberCount,
      render: (_, { subtree }) => <Bar value={subtree.memberCount} most={most} words={number(subtree.memberCount)} />,
    },
    {
      title: texts.counts.organisations,
      align: 'right',
      sorter: (a, b) => a.subtree.organisationCount - b.subtree.organisationCount,
      render: (_, { subtree }) => number(subtree.organisationCount),
    },
    { title: texts.counts.venues, align: 'right', render: (_, { subtree }) => number(subtree.venueCount) },
    { title: texts.counts.grids, align: 'right', render: (_, { subtree }) => number(subtree.gridCount) },
    { title: texts.organisation.secretary, dataIndex: 'secretaryName' },
  ];
  return (
    <ConnectionTable
      label={texts.organisation.tabs.children}
      emptyTitle={texts.organisation.noChildren}
      query={query}
      columns={columns}
    />
  );
}

function Bar({ value, most, words }: { value: number; most: number; words: string }) {
  return (
    <span className="bar">
      <Progress percent={(value / most) * 100} showInfo={false} size="small" status="normal" aria-hidden="true" />
      <span>{words}</span>
    </span>
  );
}
