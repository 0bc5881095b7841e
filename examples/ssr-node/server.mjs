// A page with two widgets, rendered on the server and sent under a strict policy. Nothing but Node and the package.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { render } from 'massage-widgets/ssr';

/** The practice's own words and prices. They travel with the HTML. */
const content = JSON.parse(await readFile(new URL('content.json', import.meta.url), 'utf8'));
const attributes = { 'site-name': 'Oak Street Massage' };

// What the widgets show is the same for everybody, so once is enough.
const faq = await render('massage-faq', {
  content,
  attributes: { ...attributes, topic: 'cost', open: 'first' },
  provider: 'page',
});
const costs = await render('cost-compare', { content, attributes, provider: 'page' });
// One provider around both: they share the words, and what a reader answers.
const both = await render('massage-content', { content, attributes, children: costs.html + faq.html });

const hashes = [...new Set([faq, costs, both].flatMap(({ styleHashes }) => styleHashes))];
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${hashes.join(' ')}`,
  "img-src 'self'",
  "connect-src 'self'",
].join('; ');

const page = `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Prices and questions</title>
    <script type="module" src="/cdn/embed.js"></script>
  </head>
  <body>
    <h1>Prices and questions</h1>
    ${both.html}
    <p><a href="tel:+15550100">Call us</a></p>
  </body>
</html>`;

const cdn = new URL('.', import.meta.resolve('massage-widgets/cdn/embed.js'));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

const server = createServer(async ({ url }, response) => {
  const [path] = url.split('?', 1);
  if (path === '/')
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(page);
  // Plain names, and dots for the ending only: no address leads out of the folder.
  const [, file] = /^\/cdn\/((?:[\w-]+\/)*[\w-]+\.(?:js|css|json))$/.exec(path) ?? [];
  const body = file && (await readFile(new URL(file, cdn)).catch(() => undefined));
  // A browser asks for an icon by itself.
  if (!body) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  return response.writeHead(200, { 'content-type': types[extname(file)] }).end(body);
});
server.listen(Number(process.env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}/`));
