import { Breadcrumb, Descriptions, Tag } from 'antd';
import { Link } from 'react-router';
import { organisationFieldLabels, organisationKindLabels, useLabel } from '@/lib/enum-labels';
import { useTexts } from '@/lib/texts/use-texts';
import type { OrganisationDetails } from '../api/get-organisation';

/** Where the organisation stands and what it is. */
export function OrganisationHeader({ organisation }: { organisation: OrganisationDetails }) {
  const texts = useTexts().organisation;
  const label = useLabel();
  const { code, secretaryName, foundedOn, region } = organisation;
  const facts = [
    { key: 'code', label: texts.code, children: code },
    { key: 'field', label: texts.field, children: label(organisationFieldLabels, organisation.field) },
    { key: 'secretary', label: texts.secretary, children: secretaryName },
    { key: 'founded', label: texts.foundedOn, children: foundedOn },
    { key: 'term', label: texts.term, children: <Term organisation={organisation} /> },
    { key: 'region', label: texts.region, children: region?.name },
  ].filter(({ key, children }) => (key === 'term' ? organisation.termStart || organisation.termEnd : children));
  return (
    <header className="organisation-header">
      <nav aria-label={texts.breadcrumb}>
        <Breadcrumb
          items={[
            ...organisation.ancestors.map(({ id, name, shortName }) => ({
              title: <Link to={`/org/${id}`}>{shortName ?? name}</Link>,
            })),
            { title: organisation.shortName ?? organisation.name },
          ]}
        />
      </nav>
      <h1>
        {organisation.name} <Tag>{label(organisationKindLabels, organisation.kind)}</Tag>
      </h1>
      <Descriptions size="small" column={{ xs: 1, sm: 2, lg: 3 }} items={facts} />
    </header>
  );
}

function Term({ organisation: { termStart, termEnd } }: { organisation: OrganisationDetails }) {
  const texts = useTexts().organisation;
  const isOverdue = termEnd ? termEnd < new Date().toISOString().slice(0, 10) : false;
  return (
    <>
      {termStart} – {termEnd} {isOverdue && <Tag color="error">{texts.termOverdue}</Tag>}
    </>
  );
}
