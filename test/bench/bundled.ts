import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const FOLDER = resolve('.cache', 'bench');

/** Bundles what is measured with the compiler and the options of the product, so that the code is the one that is shipped. */
export async function bundleSubjects(): Promise<void> {
  const jsc = { target: 'es2020', parser: { syntax: 'typescript' }, assumptions: { setPublicClassFields: true } };
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    webpack(
      {
        mode: 'production',
        target: 'node',
        devtool: false,
        entry: { subjects: join(__dirname, 'subjects.ts') },
        output: { path: FOLDER, filename: '[name].js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          parser: { javascript: { createRequire: false } },
          rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc } } }],
        },
        optimization: { minimize: false },
        performance: false,
      },
      (error, result) => (error ? fail(error) : done(result)),
    );
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
}

/** Measures one subject in a process of its own, so that neither memory nor warmth is shared. */
export const measured = <Result>(subject: string, ...given: readonly (string | number)[]): Result =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', join(FOLDER, 'subjects.js'), subject, ...given.map(String)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as Result;
