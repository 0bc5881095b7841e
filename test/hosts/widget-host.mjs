/** A host of its own for frame pages, with https: WordPress' editor takes nothing else for a link. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join } from 'node:path';

// PHP is there in any case, an openssl program may not be.
const certify = `
$key = openssl_pkey_new( array( 'private_key_bits' => 2048 ) );
$request = openssl_csr_new( array( 'commonName' => 'localhost' ), $key );
openssl_x509_export( openssl_csr_sign( $request, null, $key, 2 ), $cert );
openssl_pkey_export( $key, $private );
echo json_encode( array( 'key' => $private, 'cert' => $cert ) );`;
const types = { '.html': 'text/html; charset=utf-8', '.json': 'application/json' };

/** Serves a folder. `base` is its address; `stop` ends it. */
export async function startWidgetHost(folder) {
  const server = createServer(
    JSON.parse(execFileSync('php', ['-r', certify], { encoding: 'utf8' })),
    (request, response) => {
      const { pathname } = new URL(request.url, 'https://localhost');
      readFile(join(folder, pathname)).then(
        (body) => response.setHeader('content-type', types[extname(pathname)] ?? 'text/plain').end(body),
        () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
      );
    },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { base: `https://localhost:${server.address().port}/`, stop };
}
