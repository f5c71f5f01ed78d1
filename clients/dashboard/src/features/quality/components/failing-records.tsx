import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { ConnectionTable } from '@/components/connection-table';
import { useTexts } from '@/lib/texts/use-texts';
import { failingRecordsQuery, type FailingRecord } from '../api/get-failing';
import type { Check } from '../checks';

/** The records that fail the chosen check, each with the organisation where it is put right. */
export function FailingRecords({ organisationId, check }: { organisationId: string; check: Check }) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [check.id]);
  const columns: TableColumnsType<FailingRecord> = [
    { title: texts.quality.record, render: (_, { name }) => name },
    {
      title: texts.member.organisation,
      render: (_, { organisation }) => organisation && <Link to={`/org/${organisation.id}`}>{organisation.name}</Link>,
    },
  ];
  const title = texts.quality.checks[check.id];
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ConnectionTable
        label={title}
        emptyTitle={texts.quality.allGood}
        query={useInfiniteQuery(failingRecordsQuery(organisationId, check))}
        columns={columns}
      />
    </section>
  );
}
