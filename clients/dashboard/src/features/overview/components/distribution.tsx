import { BarList } from '@/components/bar-list';
import { useTexts } from '@/lib/texts/use-texts';
import type { StatisticCells } from '../api/get-overview';

interface DistributionProps {
  title: string;
  cells: StatisticCells;
  /** The words for a key; none for a key that has no words. */
  words(key: string): string;
  /** The name under which the address of the member list takes a key. */
  parameter: string;
  /** The list can show those whose value is not known. */
  listsUnknown?: boolean;
}

/** One dimension of the members; each bar leads to exactly the members that it counts. */
export function Distribution({ title, cells, words, parameter, listsUnknown }: DistributionProps) {
  const texts = useTexts().overview;
  const bars = cells.map(({ keys, count, suppressed }) => {
    const key = keys[0] ?? '';
    const canList = !suppressed && (key !== '' || listsUnknown);
    return {
      key,
      label: key === '' ? texts.unknown : words(key) || key,
      count: suppressed ? null : (count ?? 0),
      to: canList ? `?${new URLSearchParams({ tab: 'members', stage: 'COUNTED', [parameter]: key })}` : undefined,
    };
  });
  return <BarList title={title} bars={bars} />;
}
