/** Serves the demo from the files that a site would use, and says where. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'vite';

/** The pages for frames as they are: what Vite adds to a page is not in their policy. */
const framesAsTheyAre = {
  name: 'frames-as-they-are',
  configureServer({ middlewares }) {
    middlewares.use('/cdn/frame', (request, response, next) => {
      const [, name] = /^\/([a-z-]+\.html)(?:\?|$)/.exec(request.url) ?? [];
      if (!name) return next();
      readFile(new URL(`../cdn/frame/${name}`, import.meta.url)).then(
        (page) => response.setHeader('content-type', 'text/html').end(page),
        next,
      );
    });
  },
};

const server = await createServer({
  configFile: false,
  root: '.',
  appType: 'mpa',
  plugins: [framesAsTheyAre],
  // The pages load files as they are built, which need nothing of npm.
  optimizeDeps: { noDiscovery: true },
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) },
});
await server.listen();
const { port } = server.httpServer.address();
console.log(`\n  Demo: http://127.0.0.1:${port}/demo/\n  Stop with Ctrl+C.\n`);
