import { Progress, Table, type TableColumnsType } from 'antd';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ErrorView, LoadingView } from '@/components/status-views';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import { failingCountQuery } from '../api/get-failing';
import { checksOn, scoreOf, urgencyOf, type Finding } from '../checks';
import { FailingRecords } from './failing-records';

interface QualityReportProps {
  organisationId: string;
  /** How many records of each data set are below the organisation. */
  totals: Record<'members' | 'organisations' | 'venues' | 'grids', number>;
}

/** What is missing, contradictory or out of date below an organisation, what to fix first, and the records themselves. */
export function QualityReport({ organisationId, totals }: QualityReportProps) {
  const [checks] = useState(() => checksOn(new Date()));
  const [parameters] = useSearchParams();
  const counts = useQueries({ queries: checks.map((check) => failingCountQuery(organisationId, check)) });
  const failed = counts.find(({ isError }) => isError);
  if (failed?.error)
    return <ErrorView error={failed.error} onRetry={() => counts.forEach((each) => void each.refetch())} />;
  if (counts.some(({ isPending }) => isPending)) return <LoadingView />;

  const findings = checks.map((check, index) => ({
    check,
    failing: counts[index]?.data ?? 0,
    total: totals[check.dataset],
  }));
  const chosen = checks.find(({ id }) => id === parameters.get('check'));
  return (
    <div className="quality">
      <Score score={scoreOf(findings)} />
      <Findings findings={findings.filter(({ failing }) => failing > 0).sort((a, b) => urgencyOf(b) - urgencyOf(a))} />
      {chosen && <FailingRecords organisationId={organisationId} check={chosen} />}
    </div>
  );
}

function Score({ score }: { score: number | null }) {
  const texts = useTexts().quality;
  if (score === null) return <p className="muted">{texts.nothing}</p>;
  return (
    <div className="quality-score">
      <Progress
        type="dashboard"
        size={110}
        percent={score}
        format={() => score.toFixed(1)}
        status="normal"
        aria-label={`${texts.score} ${score.toFixed(1)}`}
      />
      <div>
        <h2>{texts.score}</h2>
        <p className="muted">{texts.formula}</p>
      </div>
    </div>
  );
}

function Findings({ findings }: { findings: Finding[] }) {
  const texts = useTexts();
  const { number } = useFormat();
  const columns: TableColumnsType<Finding> = [
    {
      title: texts.quality.check,
      render: (_, { check }) => (
        <Link to={`?${new URLSearchParams({ tab: 'quality', check: check.id })}`}>
          {texts.quality.checks[check.id]}
        </Link>
      ),
    },
    { title: texts.imports.dataset, render: (_, { check }) => texts.quality.datasets[check.dataset] },
    { title: texts.quality.failing, align: 'right', render: (_, { failing }) => number(failing) },
    { title: texts.quality.total, align: 'right', render: (_, { total }) => number(total) },
    {
      title: texts.quality.share,
      align: 'right',
      render: (_, { failing, total }) => `${((failing / Math.max(total, 1)) * 100).toFixed(1)}%`,
    },
    { title: texts.quality.weight, align: 'right', render: (_, { check }) => check.weight },
  ];
  return (
    <section aria-label={texts.quality.title}>
      <h2>{texts.quality.fixFirst}</h2>
      <Table<Finding>
        rowKey={({ check }) => check.id}
        size="middle"
        columns={columns}
        dataSource={findings}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: texts.quality.allGood }}
      />
    </section>
  );
}
