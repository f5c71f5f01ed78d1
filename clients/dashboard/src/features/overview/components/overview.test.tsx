import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { PreferencesProvider } from '@/lib/preferences';
import { Distribution } from './distribution';

const cell = (key: string, count: number | null) => ({ keys: [key], count, suppressed: count === null });

test('Each bar leads to its members; what is withheld says so and leads nowhere', () => {
  render(
    <PreferencesProvider>
      <MemoryRouter>
        <Distribution
          title="年龄"
          parameter="age"
          cells={[cell('36-40', 30), cell('71-', null), cell('', 10)]}
          words={(key) => (key === '36-40' ? '36至40岁' : '')}
          listsUnknown
        />
      </MemoryRouter>
    </PreferencesProvider>,
  );
  const [known, withheld, unknown] = screen.getAllByRole('listitem');
  if (!known || !withheld || !unknown) throw new Error('three bars expected');
  expect(within(known).getByRole('link', { name: '36至40岁' }).getAttribute('href')).toBe(
    '/?tab=members&stage=COUNTED&age=36-40',
  );
  expect(known.textContent).toContain('30 75.0%');
  expect(within(withheld).queryByRole('link')).toBeNull();
  expect(withheld.textContent).toContain('人数过少，不显示');
  expect(within(unknown).getByRole('link', { name: '未填写' }).getAttribute('href')).toBe(
    '/?tab=members&stage=COUNTED&age=',
  );
});
