import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const quiet = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A browser with nothing of an earlier run in it. Whatever a page does that it must not is written down in `faults`:
 * a request to another host, a breach of the content security policy, a script error.
 */
export async function openBrowser(hubUrl, viewport = { width: 1280, height: 800 }) {
  const userData = mkdtempSync(join(tmpdir(), 'partyhub-e2e-'));
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: quiet,
    viewport,
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(60_000);
  const faults = [];
  const host = new URL(hubUrl).host;
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.host === host;
    if (!isLocal) faults.push(`request to another host: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(`content security policy: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`));
  const close = async () => {
    await context.close();
    rmSync(userData, { recursive: true, force: true });
  };
  return { context, faults, close };
}
