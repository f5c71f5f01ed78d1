import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { keepScreen, signedInPage, treeRows } from '../steps.mjs';

const residents = fileURLToPath(new URL('../../../tests/samples/05-居民信息表-应拒收.xlsx', import.meta.url));

export const journeys = {
  'A sheet is checked, looked at, written and taken back': async (hub) => {
    const page = await signedInPage(hub);
    await treeRows(page);
    const root = await page.locator('h1').evaluate((heading) => heading.firstChild.textContent.trim());
    const branch = `浏览器旅程${Date.now()}党支部`;
    await upload(page, 'journey.csv', `党组织名称,组织类别,上级党组织,建立党组织日期\n${branch},党支部,${root},2012-13-45\n`);

    await page.getByText('已检查，待写入').waitFor();
    const issue = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'D2', exact: true }) });
    await issue.getByText('2012-13-45', { exact: true }).waitFor();
    await keepScreen(page, 'import-issues');
    await page.getByRole('tab', { name: '变化' }).click();
    await page.getByText(branch).first().waitFor();
    await keepScreen(page, 'import-changes');

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载标注了问题的表格' }).click();
    assert.match((await download).suggestedFilename(), /\.xlsx$/);

    await page.getByRole('button', { name: '写入 1 条记录' }).click();
    await page.getByRole('heading', { level: 1 }).getByText('已写入').waitFor();
    await assertFound(page, branch, 1);

    await page.getByRole('button', { name: '撤回这次导入' }).click();
    await page.getByRole('button', { name: /确\s*定/ }).click();
    await page.getByRole('heading', { level: 1 }).getByText('已撤回').waitFor();
    await assertFound(page, branch, 0);
  },

  'A list of residents is refused with the reason': async (hub) => {
    const page = await signedInPage(hub, '/import');
    await page.locator('input[type=file]').setInputFiles(residents);
    await page.getByRole('heading', { level: 1 }).getByText('已拒收').waitFor();
    await page.getByText('RESIDENT_ROWS_REFUSED').first().waitFor();
    await keepScreen(page, 'import-refused');
  },

  'What is not a spreadsheet is refused with words': async (hub) => {
    const page = await signedInPage(hub, '/import');
    await page.locator('input[type=file]').setInputFiles({ name: 'picture.xlsx', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) });
    await page.getByText(/已拒收|没有读到数据/).first().waitFor();
  },
};

async function upload(page, name, text) {
  await page.getByRole('link', { name: '导入数据' }).click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Asks the hub, as the page does, how many organisations carry the name. */
async function assertFound(page, name, expected) {
  const answer = await page.evaluate(async (variables) => {
    const query = 'query ($name: String!) { organisations(where: { name: { eq: $name } }) { totalCount } }';
    const headers = { 'Content-Type': 'application/json', 'X-Hub-Request': '1' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return response.json();
  }, { name });
  assert.equal(answer.data?.organisations.totalCount, expected, JSON.stringify(answer));
}
