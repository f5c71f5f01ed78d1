import { Radio, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { ConnectionTable } from '@/components/connection-table';
import type { IssueSeverity } from '@/gql/graphql';
import { useBilingual } from '@/lib/bilingual';
import { issueSeverityLabels, useLabel } from '@/lib/enum-labels';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import type { ImportBatchDetails } from '../api/get-batch';
import { useIssues, type BatchIssue } from '../api/get-issues';

/** What is wrong with the sheet, cell by cell; the worst can be chosen first. */
export function IssuesTable({ batch }: { batch: ImportBatchDetails }) {
  const texts = useTexts().imports;
  const label = useLabel();
  const [parameters] = useSearchParams();
  const counts = countsBySeverity(batch);
  const asked = parameters.get('severity');
  const severity = counts.find((each) => each.severity === asked)?.severity ?? null;
  const query = useIssues(batch.id, severity);
  const columns: TableColumnsType<BatchIssue> = [
    { title: texts.cell, render: (_, { cell, row }) => cell ?? (row ? texts.row(row) : '') },
    { title: texts.severity, render: (_, issue) => label(issueSeverityLabels, issue.severity) },
    { title: texts.found, render: (_, { raw }) => raw && <code>{raw}</code> },
    { title: texts.madeOfIt, render: (_, { value }) => value && <code>{value}</code> },
    { title: texts.message, render: (_, issue) => <IssueWords issue={issue} /> },
  ];
  return (
    <>
      <SeverityChoice counts={counts} chosen={severity} />
      <ConnectionTable
        label={texts.issues}
        emptyTitle={texts.noIssues}
        query={query}
        columns={columns}
        rowKey={keyOf}
      />
    </>
  );
}

function IssueWords({ issue: { message, cure, code } }: { issue: BatchIssue }) {
  const inOneLanguage = useBilingual();
  return (
    <div className="issue-words">
      {inOneLanguage(message)}
      <div className="issue-cure">{inOneLanguage(cure)}</div>
      <small>{code}</small>
    </div>
  );
}

function SeverityChoice({ counts, chosen }: { counts: SeverityCount[]; chosen: IssueSeverity | null }) {
  const texts = useTexts().imports;
  const label = useLabel();
  const { number } = useFormat();
  const [, setParameters] = useSearchParams();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <Radio.Group
      className="severity-choice"
      value={chosen ?? ''}
      optionType="button"
      aria-label={texts.severity}
      onChange={({ target }) => setParameters(target.value ? { severity: target.value as string } : {})}
      options={[
        { value: '', label: `${texts.allIssues} ${number(all)}` },
        ...counts
          .filter(({ count }) => count > 0)
          .map(({ severity, count }) => ({
            value: severity,
            label: `${label(issueSeverityLabels, severity)} ${number(count)}`,
          })),
      ]}
    />
  );
}

interface SeverityCount {
  severity: IssueSeverity;
  count: number;
}

function countsBySeverity(batch: ImportBatchDetails): SeverityCount[] {
  return [
    { severity: 'FILE_REFUSED', count: batch.fileRefused.totalCount },
    { severity: 'SHEET_REFUSED', count: batch.sheetRefused.totalCount },
    { severity: 'ROW_REJECTED', count: batch.rowsRejected.totalCount },
    { severity: 'FIELD_ERROR', count: batch.fieldErrors.totalCount },
    { severity: 'REPAIRED', count: batch.repaired.totalCount },
    { severity: 'NOTICE', count: batch.notices.totalCount },
  ];
}

const keyOf = ({ code, cell, row, field }: BatchIssue) => [code, cell, row, field].join(' ');
