import { Input, Select, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { ConnectionTable } from '@/components/connection-table';
import type { MemberStage, Sex } from '@/gql/graphql';
import { memberStageLabels, sexLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { useMembers, type OrganisationMember } from '../api/get-members';
import { countedStage, memberFilterOf } from './member-filter';
import { MemberDrawer } from './member-drawer';
import { OrganisationLink } from './organisation-link';

/** The members of an organisation; the filters stand in the address, so that a list can be sent to a colleague. */
export function MembersTable({ organisationId, includeSubtree }: { organisationId: string; includeSubtree: boolean }) {
  const texts = useTexts().member;
  const label = useLabel();
  const { code } = useFormat();
  const [parameters] = useSearchParams();
  const query = useMembers({ organisationId, includeSubtree, where: memberFilterOf(parameters) });
  const columns: TableColumnsType<OrganisationMember> = [
    { title: texts.name, fixed: 'start', render: (_, { id, name }) => <MemberLink id={id} name={name} /> },
    { title: texts.sex, render: (_, { sex }) => label(sexLabels, sex) },
    { title: texts.stage, render: (_, { stage }) => label(memberStageLabels, stage) },
    { title: texts.birthDate, dataIndex: 'birthDate' },
    { title: texts.ethnicity, render: (_, { ethnicity }) => code(ethnicity) },
    { title: texts.education, render: (_, { education }) => code(education) },
    { title: texts.joinedOn, dataIndex: 'joinedOn' },
    { title: texts.fullOn, dataIndex: 'fullOn' },
    { title: texts.idNumber, dataIndex: 'idNumberMasked' },
    { title: texts.organisation, render: (_, { organisation }) => <OrganisationLink organisation={organisation} /> },
  ];
  return (
    <>
      <MemberFilters />
      <ConnectionTable label={texts.stage} emptyTitle={texts.empty} query={query} columns={columns} />
      <MemberDrawer />
    </>
  );
}

function MemberLink({ id, name }: { id: string; name: string }) {
  const [parameters] = useSearchParams();
  const address = new URLSearchParams(parameters);
  address.set('member', id);
  return <Link to={`?${address}`}>{name}</Link>;
}

function MemberFilters() {
  const texts = useTexts().member;
  const label = useLabel();
  const [parameters, setParameters] = useSearchParams();
  const set = (name: string, value: string | undefined) =>
    setParameters((current) => {
      if (value) current.set(name, value);
      else current.delete(name);
      return current;
    });
  return (
    <div className="filters">
      <Select
        aria-label={texts.stage}
        allowClear
        placeholder={texts.anyStage}
        value={parameters.get('stage') ?? undefined}
        onChange={(value?: string) => set('stage', value)}
        options={[
          { value: countedStage, label: texts.counted },
          ...optionsOf<MemberStage>(Object.keys(memberStageLabels), (value) => label(memberStageLabels, value)),
        ]}
      />
      <Select
        aria-label={texts.sex}
        allowClear
        placeholder={texts.anySex}
        value={parameters.get('sex') ?? undefined}
        onChange={(value?: string) => set('sex', value)}
        options={optionsOf<Sex>(Object.keys(sexLabels), (value) => label(sexLabels, value))}
      />
      <Input.Search
        aria-label={texts.nameFilter}
        placeholder={texts.nameFilter}
        allowClear
        defaultValue={parameters.get('name') ?? ''}
        onSearch={(value) => set('name', value.trim())}
      />
    </div>
  );
}

function optionsOf<TValue extends string>(values: string[], words: (value: TValue) => string) {
  return values.map((value) => ({ value, label: words(value as TValue) }));
}
