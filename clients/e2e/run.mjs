// Walks through a running hub as its users do, in Chromium.
//   HUB_URL=http://127.0.0.1:5080 HUB_USER=… HUB_PASSWORD=… node run.mjs [part of a journey's name]
// Prints one line per journey and last "N passed, N failed"; exits with 1 when one failed. SCREENS=folder keeps pictures of the pages.
import { readdir } from 'node:fs/promises';
import { openBrowser } from './browser.mjs';

const { HUB_URL: hubUrl, HUB_USER: userName, HUB_PASSWORD: password } = process.env;
if (!hubUrl || !userName || !password) {
  console.error('e2e: HUB_URL, HUB_USER and HUB_PASSWORD must name a running hub and an account of it, for instance HUB_URL=http://127.0.0.1:5080');
  process.exit(64);
}

const wanted = process.argv[2] ?? '';
let passed = 0;
let failed = 0;

for (const [name, walk] of Object.entries(await loadJourneys())) {
  if (!name.includes(wanted)) continue;
  const complaint = await attempt(walk);
  if (complaint) failed++;
  else passed++;
  console.log(complaint ? `FAILED ${name}\n    ${complaint.replaceAll('\n', '\n    ')}` : `passed ${name}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function loadJourneys() {
  const files = (await readdir(new URL('journeys/', import.meta.url))).filter((file) => file.endsWith('.mjs')).sort();
  const modules = await Promise.all(files.map((file) => import(`./journeys/${file}`)));
  return Object.assign({}, ...modules.map((module) => module.journeys));
}

/** Runs one journey in a browser of its own; tells what went wrong, or nothing. */
async function attempt(walk) {
  const { context, faults, close } = await openBrowser(hubUrl);
  try {
    await walk({ context, hubUrl, userName, password });
    return faults.join('\n');
  } catch (error) {
    return [error.stack ?? String(error), ...faults].join('\n');
  } finally {
    await close();
  }
}
