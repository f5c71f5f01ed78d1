import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { signedInPage, treeRows } from '../steps.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with each serious or critical finding: rule, words and the first elements that break it. */
async function assertAccessible(page) {
  // Run through the debugger, which the content security policy does not reach.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const words = serious.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.slice(0, 5).map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`).join('\n  ')}`);
  assert.equal(words.join('\n'), '');
}

export const journeys = {
  'The sign-in is accessible': async ({ context, hubUrl }) => {
    const page = context.pages()[0];
    await page.goto(`${hubUrl}/login`);
    await page.getByLabel('用户名').waitFor();
    await assertAccessible(page);
  },

  'The organisation page is accessible, light and dark': async (hub) => {
    const page = await signedInPage(hub);
    await treeRows(page);
    await page.getByRole('heading', { name: '年龄' }).waitFor();
    await assertAccessible(page);
    await page.getByRole('button', { name: '深色' }).click();
    await page.mouse.move(700, 780);
    // The colours fade over.
    await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'));
    await assertAccessible(page);
  },

  'The list of members is accessible': async (hub) => {
    const page = await signedInPage(hub);
    await treeRows(page);
    await page.getByRole('tab', { name: '党员' }).click();
    await page.getByRole('columnheader', { name: '姓名' }).waitFor();
    await assertAccessible(page);
  },

  'The quality report is accessible': async (hub) => {
    const page = await signedInPage(hub, '/quality');
    await page.getByRole('heading', { name: '数据质量得分' }).waitFor();
    await assertAccessible(page);
  },

  'The import page is accessible': async (hub) => {
    const page = await signedInPage(hub, '/import');
    await page.getByRole('heading', { name: '导入记录' }).waitFor();
    await assertAccessible(page);
  },
};
