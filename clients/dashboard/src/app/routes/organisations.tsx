import { ApartmentOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { ErrorView, EmptyView, LoadingView } from '@/components/status-views';
import { useOrganisation, type OrganisationDetails } from '@/features/organisations/api/get-organisation';
import { treeRootsQuery } from '@/features/organisations/api/get-tree-roots';
import { OrganisationTree } from '@/features/organisations/components/organisation-tree';
import { OrganisationPanel } from '@/features/organisations/components/organisation-panel';
import { Overview } from '@/features/overview/components/overview';
import { PlaceMap } from '@/features/map/components/place-map';
import { QualityReport } from '@/features/quality/components/quality-report';
import { useTexts } from '@/lib/texts/use-texts';
import { useIsNarrow } from '@/lib/use-is-narrow';

/** The tree on the left, the chosen organisation on the right; without a choice, the first root of the viewer's tree. */
export function OrganisationsRoute() {
  const { id } = useParams();
  const roots = useQuery(treeRootsQuery);
  const root = roots.data?.[0];
  if (!id && root) return <Navigate to={`/org/${root.id}`} replace />;
  return <OrganisationsPage id={id ?? ''} />;
}

function OrganisationsPage({ id }: { id: string }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const organisation = useOrganisation(id);
  const tree = (
    <OrganisationTree
      selectedId={id || null}
      path={organisation.data?.ancestors.map((ancestor) => ancestor.id) ?? []}
      emptyAction={<Link to="/import">{texts.tree.goImport}</Link>}
      onSelect={(chosen) => {
        setDrawerOpen(false);
        void navigate(`/org/${chosen}`);
      }}
    />
  );
  return (
    <div className="organisations">
      {isNarrow ? (
        <>
          <Button icon={<ApartmentOutlined />} onClick={() => setDrawerOpen(true)}>
            {texts.tree.open}
          </Button>
          <Drawer
            title={texts.tree.label}
            placement="left"
            size="85vw"
            open={isDrawerOpen}
            onClose={() => setDrawerOpen(false)}
          >
            {tree}
          </Drawer>
        </>
      ) : (
        <aside className="tree-pane" aria-label={texts.tree.label}>
          {tree}
        </aside>
      )}
      <section className="organisation-pane">{id && <Chosen id={id} />}</section>
    </div>
  );
}

function Chosen({ id }: { id: string }) {
  const texts = useTexts().organisation;
  const organisation = useOrganisation(id);
  if (organisation.isPending) return <LoadingView />;
  if (organisation.isError) return <ErrorView error={organisation.error} onRetry={() => void organisation.refetch()} />;
  if (!organisation.data) return <EmptyView title={texts.notFound} hint={texts.notFoundHint} />;
  return (
    <OrganisationPanel
      key={id}
      organisation={organisation.data}
      overview={<Overview organisationId={id} />}
      map={<PlaceMap organisationId={id} venueCount={organisation.data.subtree.venueCount} />}
      quality={<QualityReport organisationId={id} totals={totalsOf(organisation.data)} />}
    />
  );
}

function totalsOf({ subtree }: OrganisationDetails) {
  return {
    members: subtree.memberCount,
    // The report is about what stands below.
    organisations: subtree.organisationCount - 1,
    venues: subtree.venueCount,
    grids: subtree.gridCount,
  };
}
