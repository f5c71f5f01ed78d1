import assert from 'node:assert/strict';
import { keepScreen, signedInPage } from '../steps.mjs';

export const journeys = {
  'The IDE tells a stranger to sign in': async ({ context, hubUrl }) => {
    const page = context.pages()[0];
    await page.goto(`${hubUrl}/graphql`);
    await page.getByRole('alert').getByRole('link', { name: /登录/ }).waitFor();
  },

  'The IDE runs an example query on the data of the hub': async (hub) => {
    const page = await signedInPage(hub, '/graphql');
    const answer = await runFirstExample(page);
    assert.match(answer, /"totalCount": [1-9]/, `organisations in the answer, found: ${answer.slice(0, 300)}`);
    assert.doesNotMatch(answer, /"errors"/);
    await keepScreen(page, 'ide');
  },

  'An answer can be read as a table and taken away as CSV': async (hub) => {
    const page = await signedInPage(hub, '/graphql');
    await runFirstExample(page);
    await page.getByRole('button', { name: /结果表格/ }).click();
    await page.getByRole('columnheader', { name: 'subtree.memberCount' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /下载 CSV/ }).click();
    assert.equal((await download).suggestedFilename(), 'organisations.csv');
  },

  'Explore shows the IDE inside the page': async (hub) => {
    const page = await signedInPage(hub, '/explore');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /execute/i }).waitFor();
    await keepScreen(page, 'explore');
  },
};

async function runFirstExample(page) {
  await page.locator('.graphiql-query-editor').getByText('OrganisationsAndCounts').waitFor();
  await page.getByRole('button', { name: /execute/i }).click();
  const response = page.locator('.graphiql-response .view-lines');
  await response.getByText(/data|errors/).first().waitFor();
  // Monaco draws spaces as no-break spaces.
  return (await response.innerText()).replaceAll('\u00a0', ' ');
}
