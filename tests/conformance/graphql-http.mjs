// The audits of GraphQL over HTTP (the graphql-http package) against a running hub.
//   HUB_URL=http://127.0.0.1:5080 HUB_TOKEN=hub_… node graphql-http.mjs
// A warning counts as a failure: the hub keeps the recommendations too. Ends with "N passed, N failed"; exits with 1 when one failed.
import { serverAudits } from 'graphql-http';

const { HUB_URL: hubUrl, HUB_TOKEN: token } = process.env;
if (!hubUrl || !token) {
  console.error('conformance: HUB_URL and HUB_TOKEN must name a running hub and a token of it, for instance HUB_URL=http://127.0.0.1:5080');
  process.exit(64);
}

const asMachine = (url, init) => fetch(url, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });

let passed = 0;
let failed = 0;
for (const audit of serverAudits({ url: `${hubUrl}/graphql`, fetchFn: asMachine })) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${audit.id} ${audit.name}: ${result.status} ${result.reason}`);
  }
  await result.response?.body?.cancel?.().catch(() => {});
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
