import assert from 'node:assert/strict';
import { keepScreen, numberIn, signedInPage, treeRows } from '../steps.mjs';

export const journeys = {
  'A bar of the overview leads to exactly the members that it counts': async (hub) => {
    const page = await signedInPage(hub);
    await treeRows(page);
    const bars = page.locator('.bar-list', { has: page.getByRole('heading', { name: '年龄' }) }).getByRole('listitem');
    const bar = bars.filter({ has: page.getByRole('link') }).nth(1);
    const count = numberIn(await bar.locator('.bar-count').innerText());
    await keepScreen(page, 'overview');
    await bar.getByRole('link').click();
    await page.getByText(`共 ${count.toLocaleString('zh-CN')} 条`).waitFor();
    assert.match(page.url(), /tab=members/);
  },

  'The quality report says what to fix first and lists the records': async (hub) => {
    const page = await signedInPage(hub, '/quality');
    await page.getByRole('heading', { name: '数据质量得分' }).waitFor();
    const finding = page.getByRole('row').filter({ has: page.getByRole('link') }).first();
    const name = await finding.getByRole('link').innerText();
    const failing = numberIn(await finding.getByRole('cell').nth(2).innerText());
    await keepScreen(page, 'quality');
    await finding.getByRole('link').click();
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    await page.getByText(`共 ${failing.toLocaleString('zh-CN')} 条`).waitFor();
  },

  'The search finds an organisation with its path and opens it': async (hub) => {
    const page = await signedInPage(hub);
    const [root, child] = await treeRows(page);
    await page.getByRole('combobox', { name: '搜索党组织、党员、网格、场所' }).fill(child.name);
    const hit = page.locator('.search-hit', { hasText: root.name }).filter({ hasText: child.name }).first();
    await hit.waitFor();
    await keepScreen(page, 'search');
    await hit.click();
    await page.getByRole('navigation', { name: '上级组织' }).getByRole('link', { name: root.name }).waitFor();
  },

  'The map draws the venues that have coordinates': async (hub) => {
    const page = await signedInPage(hub);
    await treeRows(page);
    await page.getByRole('tab', { name: '地图' }).click();
    await page.getByRole('img', { name: /个显示在图上/ }).locator('canvas').waitFor();
    await keepScreen(page, 'map');
  },
};
