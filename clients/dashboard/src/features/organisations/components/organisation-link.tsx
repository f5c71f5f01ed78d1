import { Link } from 'react-router';

interface OrganisationLinkProps {
  organisation: { id: string; name: string; shortName?: string | null } | null | undefined;
}

export function OrganisationLink({ organisation }: OrganisationLinkProps) {
  if (!organisation) return null;
  return (
    <Link to={`/org/${organisation.id}`} title={organisation.name}>
      {organisation.shortName ?? organisation.name}
    </Link>
  );
}
