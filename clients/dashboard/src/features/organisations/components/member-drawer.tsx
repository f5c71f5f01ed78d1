import { Descriptions, Drawer } from 'antd';
import { useSearchParams } from 'react-router';
import { EmptyView, ErrorView, LoadingView } from '@/components/status-views';
import { memberStageLabels, sexLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useMember, type MemberDetails } from '../api/get-member';
import { OrganisationLink } from './organisation-link';
import { ProvenanceTable } from './provenance-table';

/** The member that the address names, beside the list: what the hub knows and from which cell it knows it. */
export function MemberDrawer() {
  const [parameters, setParameters] = useSearchParams();
  const id = parameters.get('member');
  const close = () =>
    setParameters((current) => {
      current.delete('member');
      return current;
    });
  return (
    <Drawer open={id !== null} onClose={close} size="large" title={useTexts().counts.members}>
      {id && <Member id={id} />}
    </Drawer>
  );
}

function Member({ id }: { id: string }) {
  const member = useMember(id);
  const texts = useTexts();
  if (member.isPending) return <LoadingView />;
  if (member.isError) return <ErrorView error={member.error} onRetry={() => void member.refetch()} />;
  if (!member.data) return <EmptyView title={texts.organisation.notFoundHint} />;
  return (
    <>
      <h2>{member.data.name}</h2>
      <Facts member={member.data} />
      <h3>{texts.provenance.title}</h3>
      <ProvenanceTable sources={member.data.provenance} />
    </>
  );
}

function Facts({ member }: { member: MemberDetails }) {
  const texts = useTexts().member;
  const label = useLabel();
  const { code } = useFormat();
  const facts = [
    {
      key: 'organisation',
      label: texts.organisation,
      children: <OrganisationLink organisation={member.organisation} />,
    },
    { key: 'stage', label: texts.stage, children: label(memberStageLabels, member.stage) },
    { key: 'sex', label: texts.sex, children: label(sexLabels, member.sex) },
    { key: 'birthDate', label: texts.birthDate, children: member.birthDate },
    { key: 'ethnicity', label: texts.ethnicity, children: code(member.ethnicity) },
    { key: 'education', label: texts.education, children: code(member.education) },
    { key: 'joinedOn', label: texts.joinedOn, children: member.joinedOn },
    { key: 'fullOn', label: texts.fullOn, children: member.fullOn },
    { key: 'partyPost', label: texts.partyPost, children: member.partyPost },
    { key: 'workUnit', label: texts.workUnit, children: member.workUnit },
    { key: 'idNumber', label: texts.idNumber, children: member.idNumberMasked },
    { key: 'mobile', label: texts.mobile, children: member.mobileMasked },
  ];
  return <Descriptions size="small" column={{ xs: 1, sm: 2 }} items={facts.filter(({ children }) => children)} />;
}
