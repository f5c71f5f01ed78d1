import type { Plugin } from 'vite';

const dataAddress = /url\((["']?)data:([a-z]+)\/([a-z0-9+-]+);base64,([A-Za-z0-9+/=]+)\1\)/g;

/**
 * GraphiQL's style sheet carries its fonts as data: addresses. They become files here, so that the content security policy
 * needs no `data:` and the fonts are cached by the browser.
 */
export function extractDataAddresses(base: string): Plugin {
  return {
    name: 'extract-data-addresses',
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        asset.source = asset.source
          .toString()
          .replace(dataAddress, (_whole, _quote, family: string, subtype: string, encoded: string) => {
            const reference = this.emitFile({
              type: 'asset',
              name: `${family}.${subtype.replace('svg+xml', 'svg')}`,
              source: Buffer.from(encoded, 'base64'),
            });
            return `url(${base}${this.getFileName(reference)})`;
          });
      }
    },
  };
}
