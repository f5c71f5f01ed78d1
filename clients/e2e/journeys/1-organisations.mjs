import assert from 'node:assert/strict';
import { keepScreen, numberIn, signedInPage, treeRows } from '../steps.mjs';

export const journeys = {
  'A wrong password is refused with words and keeps the form': async ({ context, hubUrl, userName }) => {
    const page = context.pages()[0];
    await page.goto(hubUrl);
    await page.waitForURL('**/login**');
    await page.getByLabel('用户名').fill(userName);
    await page.getByLabel('密码', { exact: true }).fill('certainly-not-this-one');
    await page.getByRole('button', { name: /登\s*录/ }).click();
    await page.getByText('用户名或密码不正确').waitFor();
    await keepScreen(page, 'sign-in');
  },

  'The first page shows the organisation tree with member counts': async (hub) => {
    const page = await signedInPage(hub);
    const rows = await treeRows(page);
    assert.ok(rows.length > 1, 'the tree has a root and organisations below it');
    assert.ok(rows.every(({ members }) => members !== null), `each row tells its members, found ${JSON.stringify(rows)}`);
    assert.ok(rows[0].members > 0, 'the root counts the members of its subtree');
    await page.getByRole('heading', { level: 1, name: rows[0].name }).waitFor();
    await keepScreen(page, 'organisations');
  },

  'The tree is walked with the keyboard and the breadcrumb leads back': async (hub) => {
    const page = await signedInPage(hub);
    const [root, child] = await treeRows(page);
    await page.getByRole('tree').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: child.name }).waitFor();
    await page.getByRole('navigation', { name: '上级组织' }).getByRole('link', { name: root.name }).click();
    await page.getByRole('heading', { level: 1, name: root.name }).waitFor();
  },

  'A count leads to the rows behind it': async (hub) => {
    const page = await signedInPage(hub);
    await treeRows(page);
    const card = page.locator('.count-cards').getByRole('link', { name: /预备党员/ });
    const count = numberIn(await card.innerText());
    await card.click();
    await page.getByText(`共 ${count.toLocaleString('zh-CN')} 条`).waitFor();
    assert.match(page.url(), /tab=members&stage=PROBATIONARY/);
    await keepScreen(page, 'members');
  },

  'The page speaks English and turns dark when asked, and remembers': async (hub) => {
    const page = await signedInPage(hub);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.locator('html').getAttribute('data-appearance'), 'dark');
    await treeReady(page);
    await keepScreen(page, 'organisations-dark-english');
  },

  'On a telephone the tree opens in a drawer': async (hub) => {
    const page = await signedInPage(hub);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '打开组织树' }).click();
    await treeReady(page);
    await page.getByRole('treeitem').nth(1).click();
    await page.getByRole('navigation', { name: '上级组织' }).waitFor();
    await keepScreen(page, 'telephone');
  },

  'Signing out ends the session': async (hub) => {
    const page = await signedInPage(hub);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL('**/login**');
    await page.goto(`${hub.hubUrl}/`);
    await page.waitForURL('**/login**');
  },
};

const treeReady = (page) => page.getByRole('treeitem').nth(1).waitFor();
