import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const hub = 'http://127.0.0.1:5080';

// The hub serves index.html for every address of the page and the files of this bundle below /app/.
export default defineConfig({
  base: '/app/',
  logLevel: 'warn',
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: '../../src/Hub/wwwroot/app',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing becomes a data: address, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    license: { fileName: 'licences.md' },
  },
  server: { proxy: { '/graphql': hub, '/auth': hub, '/import/files': hub, '/ide': hub } },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/testing/setup.ts',
    restoreMocks: true,
    // Rendering whole routes of Ant Design is slow on a small shared machine.
    testTimeout: 30_000,
  },
});
