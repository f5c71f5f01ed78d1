// A stand-in for the hub, for work on the page only: the same addresses, invented data.   node mock/serve.mjs [port]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphql } from 'graphql';
import { batches } from './data.mjs';
import { resolveField, rootValue, schema } from './schema.mjs';

const wwwroot = fileURLToPath(new URL('../../../src/Hub/wwwroot/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf', '.png': 'image/png', '.json': 'application/json' };
// The policy the hub is to send: the editor draws its squiggles as data: images, the editor and the components inject style sheets.
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'; form-action 'self'";
const viewer = { name: 'demo', roles: ['ADMINISTRATOR'] };

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://mock');
  const signedIn = request.headers.cookie?.includes('hub=1');
  response.setHeader('Content-Security-Policy', policy);
  if (request.method === 'POST' && request.headers['x-hub-request'] !== '1') return json(response, 403, { error: 'X-Hub-Request' });
  if (pathname === '/auth/session') return signedIn ? json(response, 200, { ...viewer, demo: true }) : json(response, 401, { demo: true });
  if (pathname === '/auth/login') {
    const { userName, password } = JSON.parse(await bodyOf(request));
    if (userName !== 'demo' || password !== 'demo') return json(response, 401, { error: 'credentials' });
    response.setHeader('Set-Cookie', 'hub=1; Path=/; HttpOnly; SameSite=Lax');
    return json(response, 200, viewer);
  }
  if (pathname === '/auth/logout') {
    response.setHeader('Set-Cookie', 'hub=; Path=/; Max-Age=0');
    return response.writeHead(204).end();
  }
  if (pathname === '/import/files') {
    await bodyOf(request);
    batches[0].state = 'CHECKED';
    return json(response, 200, { batches: ['batch-0'] });
  }
  if (pathname === '/graphql' && request.method === 'POST') {
    if (!signedIn) return json(response, 401, { errors: [{ message: '请先登录 · Sign in first' }] });
    const { query, variables, operationName } = JSON.parse(await bodyOf(request));
    return json(response, 200, await graphql({ schema, source: query, variableValues: variables, operationName, rootValue: rootValue(viewer), fieldResolver: resolveField }));
  }
  if (pathname === '/graphql') return file(response, join(wwwroot, 'ide/index.html'));
  const asked = join(wwwroot, normalize(pathname));
  if (existsSync(asked) && statSync(asked).isFile()) return file(response, asked);
  if (extname(pathname)) return response.writeHead(404).end();
  return file(response, join(wwwroot, 'app/index.html'));
});

function json(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function file(response, path) {
  response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

const port = Number(process.argv[2] ?? 5099);
server.listen(port, '127.0.0.1', () => console.error(`mock hub on http://127.0.0.1:${port}`));
