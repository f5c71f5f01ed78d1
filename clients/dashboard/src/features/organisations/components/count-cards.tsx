import { Link } from 'react-router';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import type { OrganisationDetails } from '../api/get-organisation';

/** The counts of the organisation and all below it; each is a link to the rows behind it. */
export function CountCards({ organisation: { subtree } }: { organisation: OrganisationDetails }) {
  const texts = useTexts().counts;
  const { number } = useFormat();
  const cards = [
    { label: texts.members, count: subtree.memberCount, to: '?tab=members&stage=COUNTED' },
    { label: texts.full, count: subtree.fullMemberCount, to: '?tab=members&stage=FULL' },
    { label: texts.probationary, count: subtree.probationaryMemberCount, to: '?tab=members&stage=PROBATIONARY' },
    { label: texts.organisations, count: subtree.organisationCount, to: '?tab=children' },
    { label: texts.venues, count: subtree.venueCount, to: '?tab=venues' },
    { label: texts.grids, count: subtree.gridCount, to: '?tab=grids' },
  ];
  return (
    <ul className="count-cards">
      {cards.map(({ label, count, to }) => (
        <li key={to}>
          <Link to={to}>
            <span className="count">{number(count)}</span>
            <span className="count-label">{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
