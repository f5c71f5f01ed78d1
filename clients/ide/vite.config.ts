import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { extractDataAddresses } from './build/extract-data-addresses.ts';

// The hub serves index.html at /graphql and everything else of this bundle below /ide/.
const base = '/ide/';

export default defineConfig({
  base,
  logLevel: 'warn',
  plugins: [react(), extractDataAddresses(base)],
  worker: { format: 'es' },
  build: {
    outDir: '../../src/Hub/wwwroot/ide',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing becomes a data: address, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    // The editor alone is over Vite's limit; it is loaded from the same machine.
    chunkSizeWarningLimit: 8000,
    license: { fileName: 'licences.md' },
    // Hints for React's own compiler, which we do not use: dropping them changes nothing.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: { '^/(graphql|auth)': 'http://127.0.0.1:5080' } },
});
