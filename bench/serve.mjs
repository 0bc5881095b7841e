/** A server for the pages of the contenders: brotli, nothing kept, and scripts that come late. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json' };
/** Scripts of a visit wait this long, so that starting the process and the first paint are over when the code arrives. */
const HOLD = 120;

const compress = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** `respond(url)` gives a page; else files below `folder` are served. Every visit comes to a host name of its own. */
export async function serve(respond, folder) {
  const files = new Map();
  const firstScript = new Map();
  const fileAt = async (path) => {
    if (!files.has(path)) files.set(path, compress(await readFile(new URL(`.${path}`, folder))));
    return files.get(path);
  };
  const holdFor = (host) => {
    if (!firstScript.has(host)) firstScript.set(host, Date.now());
    return firstScript.get(host) + HOLD - Date.now();
  };
  const server = createServer(async ({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const page = respond(pathname, searchParams);
    const body = page === undefined ? await fileAt(pathname).catch(() => undefined) : compress(page);
    const type = page === undefined ? types[pathname.split('.').at(-1)] : types.html;
    if (body && type === types.js) await new Promise((done) => setTimeout(done, holdFor(headers.host)));
    response
      .writeHead(body ? 200 : 404, {
        'content-type': type ?? 'text/plain',
        'cache-control': 'no-store',
        ...(body ? { 'content-encoding': 'br' } : {}),
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: server.address().port, close };
}
