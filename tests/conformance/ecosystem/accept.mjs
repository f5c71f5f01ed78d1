// Do the tools that front ends use accept the hub's schema? graphql-codegen (its types compiled strictly), relay-compiler with a
// connection and a refetchable fragment, and graphql-eslint's recommended rules. One line a tool; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const tools = [
  ['graphql-codegen generates types', 'graphql-codegen', ['--silent', '--config', 'codegen.ts']],
  ['the generated types compile strictly', 'tsc', ['-p', '.']],
  ['relay-compiler compiles a connection and a refetchable fragment', 'relay-compiler', ['relay.config.json']],
  ['graphql-eslint finds nothing to say', 'eslint', ['--max-warnings', '0', 'build/schema.graphql', 'operations']],
];

process.chdir(import.meta.dirname);
rmSync('build', { recursive: true, force: true });
mkdirSync('build/relay', { recursive: true });
copyFileSync('../../../schema.graphql', 'build/schema.graphql');

let failed = 0;
for (const [claim, tool, args] of tools) {
  const run = spawnSync(join('node_modules', '.bin', tool), args, { encoding: 'utf8' });
  if (run.status !== 0) {
    failed++;
    console.log(`FAILED ${claim}\n${run.error ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`);
  } else {
    console.log(`ok ${claim}`);
  }
}
console.log(`${tools.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
