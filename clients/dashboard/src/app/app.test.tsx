import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { stubHub } from '@/testing/stub-hub';

const subtree = {
  organisationCount: 2,
  memberCount: 1234,
  fullMemberCount: 1200,
  probationaryMemberCount: 34,
  gridCount: 5,
  venueCount: 6,
};
const root = { id: 'r', name: '示范区委员会', shortName: null, subtree };
const branch = {
  id: 'b',
  name: '第一党支部',
  shortName: null,
  subtree: { ...subtree, organisationCount: 1, memberCount: 20 },
};
const details = {
  code: '001',
  kind: 'COMMITTEE',
  field: null,
  foundedOn: '2012-05',
  termStart: null,
  termEnd: null,
  secretaryName: '周明',
  region: null,
};
const none = { totalCount: 0, nodes: [] };
const noPage = { hasNextPage: false, endCursor: null };

const organisations: Record<string, unknown> = {
  OrganisationOverview: {
    organisation: { sex: [], age: [], education: [], stage: [], joinPeriod: [], overdue: none, due: none },
  },
  CodeNames: { codeLists: [] },
  TreeRoots: { me: { scopes: [root] }, organisations: { nodes: [] } },
  TreeChildren: { organisation: { children: { nodes: [branch], pageInfo: noPage } } },
  SubOrganisations: {
    organisation: {
      children: { totalCount: 1, nodes: [{ ...branch, ...details, subtree: branch.subtree }], pageInfo: noPage },
    },
  },
  OrganisationDetails: ({ id }: { id: string }) => ({
    organisation: id === 'b' ? { ...branch, ...details, ancestors: [root] } : { ...root, ...details, ancestors: [] },
  }),
};

test('A stranger is sent to the sign-in and comes back to the page they asked for', async () => {
  let signedIn = false;
  const sent = stubHub({
    operations: organisations,
    paths: {
      '/auth/session': () =>
        signedIn ? { status: 200, body: { name: 'demo', roles: [] } } : { status: 401, body: { demo: true } },
      '/auth/login': () => {
        signedIn = true;
        return { status: 200, body: { name: 'demo', roles: [] } };
      },
    },
  });
  const router = renderApp('/org/r');

  await userEvent.type(await screen.findByLabelText('用户名'), 'demo');
  await userEvent.type(screen.getByLabelText('密码'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: /登\s*录/ }));

  await screen.findByRole('heading', { level: 1, name: /示范区委员会/ });
  expect(router.state.location.pathname).toBe('/org/r');
  const login = sent.find(({ path }) => path === '/auth/login');
  expect(login?.headers.get('X-Hub-Request')).toBe('1');
  expect(JSON.parse(login?.body ?? '')).toEqual({ userName: 'demo', password: 'secret' });
});

test('A wrong password is answered with words', async () => {
  stubHub({ paths: { '/auth/session': () => ({ status: 401 }), '/auth/login': () => ({ status: 401 }) } });
  renderApp('/login');
  await userEvent.type(await screen.findByLabelText('用户名'), 'demo');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: /登\s*录/ }));
  await screen.findByText('用户名或密码不正确，请重新输入。');
});

test('The start opens the first organisation of the viewer with its tree and counts', async () => {
  stubHub({ operations: organisations });
  const router = renderApp('/');
  const tree = await screen.findByRole('tree');
  await within(tree).findByRole('treeitem', { name: /第一党支部\s*20 名党员/ });
  expect(
    within(tree)
      .getByRole('treeitem', { name: /示范区委员会/ })
      .getAttribute('aria-expanded'),
  ).toBe('true');
  expect(router.state.location.pathname).toBe('/org/r');
  expect(screen.getByRole('link', { name: /34\s*预备党员/ }).getAttribute('href')).toBe(
    '/org/r?tab=members&stage=PROBATIONARY',
  );
});

test('Choosing an organisation in the tree shows it with the way back', async () => {
  stubHub({ operations: organisations });
  renderApp('/org/r');
  await userEvent.click(await screen.findByRole('treeitem', { name: /第一党支部/ }));
  await screen.findByRole('heading', { level: 1, name: /第一党支部/ });
  const way = screen.getByRole('navigation', { name: '上级组织' });
  expect(within(way).getByRole('link', { name: '示范区委员会' }).getAttribute('href')).toBe('/org/r');
});

test('An empty hub says what to do first', async () => {
  stubHub({ operations: { ...organisations, TreeRoots: { me: { scopes: [] }, organisations: { nodes: [] } } } });
  renderApp('/');
  await screen.findByText('还没有党组织');
  expect(screen.getByRole('link', { name: '去导入' }).getAttribute('href')).toBe('/import');
});

test('An error of the hub is shown with its words and can be tried again', async () => {
  stubHub({ operations: { ...organisations, SubOrganisations: undefined } });
  renderApp('/org/r');
  await userEvent.click(await screen.findByRole('tab', { name: '下级组织' }));
  await screen.findByText(/no answer for operation SubOrganisations/);
  screen.getByRole('button', { name: /重\s*试/ });
});

test('The language switch is remembered', async () => {
  stubHub({ operations: organisations });
  renderApp('/org/r');
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  await screen.findByRole('button', { name: 'Sign out' });
  expect(localStorage.getItem('partyhub.language')).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});
