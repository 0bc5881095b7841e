/** Serves the demo from the files that a site would use, and says where. */
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: '.',
  appType: 'mpa',
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) },
});
await server.listen();
const { port } = server.httpServer.address();
console.log(`\n  Demo: http://127.0.0.1:${port}/demo/\n  Stop with Ctrl+C.\n`);
