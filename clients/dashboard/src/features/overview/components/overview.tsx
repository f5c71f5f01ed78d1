import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ErrorView, LoadingView } from '@/components/status-views';
import type { MemberStage, Sex } from '@/gql/graphql';
import { memberStageLabels, sexLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { reminderDays, useOverview, type OrganisationOverview } from '../api/get-overview';
import { useCodeNames } from '../api/get-code-names';
import { Distribution } from './distribution';

/** The picture of an organisation and all below it, fit for the screen and for a sheet of A4. */
export function Overview({ organisationId }: { organisationId: string }) {
  const overview = useOverview(organisationId);
  if (overview.isPending) return <LoadingView />;
  if (overview.isError) return <ErrorView error={overview.error} onRetry={() => void overview.refetch()} />;
  return overview.data && <Picture overview={overview.data} />;
}

function Picture({ overview }: { overview: OrganisationOverview }) {
  const texts = useTexts();
  const label = useLabel();
  const { code } = useFormat();
  const ages = useCodeNames('report_age_band');
  const educations = useCodeNames('education_gbt4658_2006');
  const periods = useCodeNames('report_join_period_2017');
  return (
    <>
      <div className="overview-tools">
        <Button onClick={() => window.print()}>{texts.overview.print}</Button>
      </div>
      <div className="overview">
        <Distribution
          title={texts.overview.age}
          cells={overview.age}
          parameter="age"
          words={(key) => code(ages.get(key))}
          listsUnknown
        />
        <Distribution
          title={texts.overview.education}
          cells={overview.education}
          parameter="education"
          words={(key) => code(educations.get(key))}
          listsUnknown
        />
        <Distribution
          title={texts.member.joinedOn}
          cells={overview.joinPeriod}
          parameter="joined"
          words={(key) => code(periods.get(key))}
          listsUnknown
        />
        <Distribution
          title={texts.member.sex}
          cells={overview.sex}
          parameter="sex"
          words={(key) => label(sexLabels, key as Sex)}
        />
        <Distribution
          title={texts.member.stage}
          cells={overview.stage}
          parameter="stage"
          words={(key) => label(memberStageLabels, key as MemberStage)}
        />
        <Elections overview={overview} />
      </div>
    </>
  );
}

function Elections({ overview }: { overview: OrganisationOverview }) {
  const texts = useTexts().overview;
  return (
    <section className="bar-list">
      <h3>{texts.elections}</h3>
      <ElectionList title={texts.overdue} elections={overview.overdue} />
      <ElectionList title={texts.due(reminderDays)} elections={overview.due} />
    </section>
  );
}

function ElectionList({ title, elections }: { title: ReactNode; elections: OrganisationOverview['due'] }) {
  const texts = useTexts().overview;
  const { number } = useFormat();
  const more = elections.totalCount - elections.nodes.length;
  return (
    <>
      <h4>
        {title} {number(elections.totalCount)}
      </h4>
      <ul className="elections">
        {elections.nodes.map(({ id, name, termEnd }) => (
          <li key={id}>
            <Link to={`/org/${id}`}>{name}</Link> <span className="muted">{termEnd}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="muted">{texts.more(number(more))}</p>}
    </>
  );
}
