import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Opens a page of the hub as somebody who has signed in. */
export async function signedInPage({ context, hubUrl, userName, password }, path = '/') {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${hubUrl}/login?next=${encodeURIComponent(path)}`);
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  return page;
}

/** Waits for the tree and gives its rows as { name, members }. */
export async function treeRows(page) {
  await page.getByRole('treeitem').nth(1).waitFor();
  const rows = await page.getByRole('treeitem').allInnerTexts();
  return rows.map((text) => {
    const match = /^(.*?)\s*([\d,]+) 名党员$/s.exec(text.trim());
    return { name: match?.[1].trim() ?? text, members: match ? Number(match[2].replaceAll(',', '')) : null };
  });
}

export async function keepScreen(page, name) {
  const folder = process.env.SCREENS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The first number in a text, written with or without separators of thousands. */
export function numberIn(text) {
  return Number(/[\d,]+/.exec(text)[0].replaceAll(',', ''));
}
