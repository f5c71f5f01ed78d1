import { Link } from 'react-router';
import { useFormat } from '@/lib/format';
import { useTexts } from '@/lib/texts/use-texts';
import './bar-list.css';

export interface Bar {
  key: string;
  label: string;
  /** Null when the hub withholds a count that is too small to be shown. */
  count: number | null;
  /** The rows behind the number, when a list can show exactly them. */
  to?: string;
}

/** A distribution as words and numbers with bars behind them: read by eye, by screen reader and on paper. */
export function BarList({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const { number } = useFormat();
  const texts = useTexts().overview;
  const all = bars.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  return (
    <section className="bar-list">
      <h3>{title}</h3>
      {bars.length === 0 && <p className="muted">{texts.noData}</p>}
      <ul>
        {bars.map(({ key, label, count, to }) => (
          <li key={key}>
            <span className="bar-label">{to ? <Link to={to}>{label}</Link> : label}</span>
            <span className="bar-track" aria-hidden="true">
              <span style={{ width: `${((count ?? 0) / most) * 100}%` }} />
            </span>
            <span className="bar-count">
              {count === null ? texts.withheld : number(count)}
              {count !== null && all > 0 && <small> {((count / all) * 100).toFixed(1)}%</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
