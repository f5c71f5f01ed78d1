import { Switch, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '@/lib/texts/use-texts';
import type { OrganisationDetails } from '../api/get-organisation';
import { CountCards } from './count-cards';
import { GridsTable } from './grids-table';
import { MembersTable } from './members-table';
import { OrganisationHeader } from './organisation-header';
import { OrganisationSources } from './organisation-sources';
import { SubOrganisationsTable } from './sub-organisations-table';
import { VenuesTable } from './venues-table';

interface OrganisationPanelProps {
  organisation: OrganisationDetails;
  /** The reports of other features, shown as tabs. */
  overview: ReactNode;
  quality: ReactNode;
  map: ReactNode;
}

/** One organisation: what it is, its counts, and the rows behind each count. The address holds what is shown. */
export function OrganisationPanel({ organisation, overview, quality, map }: OrganisationPanelProps) {
  const texts = useTexts().organisation;
  const [parameters, setParameters] = useSearchParams();
  const { id, subtree } = organisation;
  const hasChildren = subtree.organisationCount > 1;
  const includeSubtree = parameters.get('own') === null;
  const rowsWith = (table: ReactNode) => (
    <>
      {hasChildren && <SubtreeSwitch />}
      {table}
    </>
  );
  const tabs = [
    { key: 'overview', label: texts.tabs.overview, children: overview },
    ...(hasChildren
      ? [{ key: 'children', label: texts.tabs.children, children: <SubOrganisationsTable organisationId={id} /> }]
      : []),
    {
      key: 'members',
      label: texts.tabs.members,
      children: rowsWith(<MembersTable organisationId={id} includeSubtree={includeSubtree} />),
    },
    {
      key: 'venues',
      label: texts.tabs.venues,
      children: rowsWith(<VenuesTable organisationId={id} includeSubtree={includeSubtree} />),
    },
    {
      key: 'grids',
      label: texts.tabs.grids,
      children: rowsWith(<GridsTable organisationId={id} includeSubtree={includeSubtree} />),
    },
    { key: 'map', label: texts.tabs.map, children: map },
    { key: 'provenance', label: texts.tabs.provenance, children: <OrganisationSources organisationId={id} /> },
    { key: 'quality', label: texts.tabs.quality, children: quality },
  ];
  const asked = parameters.get('tab');
  return (
    <>
      <OrganisationHeader organisation={organisation} />
      <CountCards organisation={organisation} />
      <Tabs
        items={tabs}
        activeKey={tabs.some(({ key }) => key === asked) ? (asked ?? '') : tabs[0]?.key}
        onChange={(tab) => setParameters({ tab })}
        destroyOnHidden
      />
    </>
  );
}

function SubtreeSwitch() {
  const texts = useTexts().organisation;
  const [parameters, setParameters] = useSearchParams();
  return (
    <label className="subtree-switch">
      <Switch
        size="small"
        checked={parameters.get('own') === null}
        onChange={(withSubtree) =>
          setParameters((current) => {
            if (withSubtree) current.delete('own');
            else current.set('own', '');
            return current;
          })
        }
      />
      {texts.withSubtree}
    </label>
  );
}
