import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { esModules } from '../bundling/config.ts';
import { developmentMap } from '../bundling/development-map.ts';
import { manifest } from '../bundling/manifest.ts';
import { frame } from './src/frame/en.ts';
import { messageEntries, messagesOf, shared } from '../bundling/micro-frontends.ts';

const frontends = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const gateway = process.env.MILLRACE_GATEWAY ?? 'http://127.0.0.1:4000';

export default defineConfig({
  ...esModules(
    { main: 'src/main.ts', ...messageEntries },
    [...shared, ...messagesOf('shell')],
    [react(), developmentMap(frontends, frame), manifest(() => '@shop/shell')],
  ),
  server: {
    fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    proxy: { '/graphql': { target: gateway, ws: true }, '/images': gateway },
  },
  optimizeDeps: { include: [...shared, 'react/jsx-dev-runtime', 'downshift', 'graphql-ws/client'] },
});
