// Builds the client into dist/client; in development serves it with hot reload and passes API and sockets on to the game server.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.LEVERAGE_SERVER ?? 'http://localhost:2567';

export default defineConfig({
  root: here('.'),
  // Emblems, ornament, board and fonts live beside the client, not in it.
  server: {
    port: Number(process.env.VITE_PORT ?? 5173),
    fs: { allow: [here('..')] },
    proxy: {
      '/api': server,
      '/health': server,
      '/matchmake': server,
      // A room's socket is /<processId>/<roomId>?sessionId=…
      '^/[A-Za-z0-9_-]{9}/[A-Za-z0-9_-]+\\?': { target: server, ws: true },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    // Small ornaments become part of the style sheet; anything larger is a file of its own.
    assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined),
    modulePreload: { polyfill: false },
    rollupOptions: { input: here('index.html') },
  },
});
