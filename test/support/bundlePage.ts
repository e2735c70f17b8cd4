import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

/** A page of this project, bundled and written to a folder of its own. */
export interface BundledPage {
  readonly folder: string;
  /** The page's address. */
  readonly url: string;
}

const SWC = {
  loader: 'swc-loader',
  options: { jsc: { target: 'es2021', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'classic' } } } },
};

/** Bundles a script with its style sheets into a page with one element, `#pane`. Only what the script imports is in it. */
export async function bundlePage(entry: string): Promise<BundledPage> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    webpack(
      {
        mode: 'production',
        devtool: false,
        entry: { page: resolve(entry) },
        output: { path: folder, filename: '[name].js', publicPath: '' },
        resolve: { extensions: ['.tsx', '.ts', '.js'] },
        module: {
          rules: [
            { test: /\.tsx?$/, use: SWC },
            { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
          ],
        },
        plugins: [new MiniCssExtractPlugin()],
        optimization: { minimize: false },
        performance: false,
      },
      (error, result) => (error ? fail(error) : done(result)),
    );
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>ENSIAME</title><link rel="stylesheet" href="page.css"></head>' +
      '<body><div id="pane"></div><script src="page.js"></script></body></html>',
  );
  return { folder, url: `file://${join(folder, 'index.html')}` };
}
