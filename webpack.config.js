const { readFileSync, readdirSync } = require('node:fs');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { Compilation, sources } = require('webpack');

/** Where manifest.xml says the add-in is served; a production build puts ADDIN_URL in its place. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * What users may download, gzipped, in bytes; the build fails above. The shell is there at once; the pane is all that a check and its tabs
 * load, in one language; what writes into Excel is loaded with the first write, what prepares the jury with its tab, what makes a file
 * with the first copy to share.
 */
const BUDGETS = { functions: 12 * 1024, shell: 65 * 1024, pane: 165 * 1024, jury: 40 * 1024, share: 45 * 1024 };

/** Licences under which a package may be shipped beside our own code. */
const LICENCES = /^\(?(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1)\b/;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'classic' } },
        assumptions: { setPublicClassFields: true },
      },
    },
  },
};

/** Writes functions.json and its like in other languages from the catalogue, so that a description is written once. */
class FunctionsMetadata {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const { functionsMetadata, metadataFile } = require('tsx/cjs/api').require('./src/hosts/functions/metadata.ts', __filename);
        const { LANGUAGES } = require('tsx/cjs/api').require('./src/model/language.ts', __filename);
        for (const language of LANGUAGES) {
          compilation.emitAsset(
            metadataFile(language),
            new sources.RawSource(`${JSON.stringify(functionsMetadata(language, this.url), null, 2)}\n`),
          );
        }
      });
    });
  }
}

/** Lists the packages that went into a page with their licences and copyright; the build fails on one that does not go with ours. */
class Licences {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Licences', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
        const folders = modules.flatMap(({ resource }) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '')?.[0] ?? []);
        const entries = [...new Set(folders)].map((folder) => {
          const { name, version, license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
          const licence = license ?? licenses?.[0]?.type;
          if (!LICENCES.test(licence))
            compilation.errors.push(new Error(`${name} ${version} is under ${licence}, which does not go with MIT.`));
          const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
          return `${name} ${version} (${licence})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
        });
        compilation.emitAsset(this.name, new sources.RawSource([...new Set(entries)].sort().join(`\n${'-'.repeat(80)}\n\n`)));
      });
    });
  }
}

/** Writes the guide's pages from docs/guide; its look and its pictures are copied. */
class GuidePages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GuidePages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'GuidePages', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const { guidePages } = require('tsx/cjs/api').require('./src/hosts/guide/guidePages.ts', __filename);
        const { GUIDE_LANGUAGES } = require('tsx/cjs/api').require('./src/hosts/guide/chapters.ts', __filename);
        for (const language of GUIDE_LANGUAGES) {
          const read = (chapter) => readFileSync(`${__dirname}/docs/guide/${language}/${chapter}.md`, 'utf8');
          for (const [name, html] of guidePages(language, read)) {
            compilation.emitAsset(`guide/${language}/${name}`, new sources.RawSource(html));
          }
        }
      });
    });
  }
}

/** Fails the build when what a user downloads outgrows its budget. */
class Budget {
  constructor(sizes) {
    this.sizes = sizes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Budget', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const [what, names] of Object.entries(this.sizes(compilation))) {
          const size = names
            .filter((name) => name.endsWith('.js'))
            .reduce((sum, name) => sum + gzipSync(compilation.getAsset(name).source.buffer()).length, 0);
          if (size > BUDGETS[what]) compilation.errors.push(new Error(`${what}: ${size} bytes gzipped, the budget is ${BUDGETS[what]}.`));
        }
      });
    });
  }
}

const guide = () => [
  new GuidePages(),
  new CopyPlugin({
    patterns: [
      { from: 'src/hosts/guide/guide.css', to: 'guide/guide.css' },
      { from: 'docs/images/*.png', to: 'guide/images/[name][ext]' },
    ],
  }),
];

/** The files of the pane by what loads them; two languages are never loaded together, so that the longest, French, counts. */
const paneFiles = (compilation) => {
  const files = { pane: [], writing: [], jury: [], share: [] };
  for (const chunk of compilation.chunks) {
    const groups = [...chunk.groupsIterable].map(({ name }) => name);
    const isOnly = (...names) => groups.every((name) => names.includes(name));
    if (groups.length > 0 && groups.every((name) => /^(words|jury)-(?!fr)/.test(name))) continue;
    files[
      isOnly('share') ? 'share' : isOnly('writing', 'share') ? 'writing' : isOnly('jury', 'jury-fr', 'writing', 'share') ? 'jury' : 'pane'
    ].push(...chunk.files);
  }
  return files;
};

const entryFiles = (compilation, name) => compilation.entrypoints.get(name).getFiles();

/** The functions by themselves: one script without any other, that associates every id. */
const functions = (mode, url) => ({
  name: 'functions',
  mode,
  target: 'web',
  entry: { functions: './src/hosts/functions/index.ts' },
  output: { path: `${__dirname}/dist`, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new FunctionsMetadata(url),
    ...(mode === 'production' ? [new Budget((made) => ({ functions: entryFiles(made, 'functions') }))] : []),
  ],
  performance: false,
});

/** The page of the shared runtime: Microsoft's library, the functions, the pane and the ribbon's commands. */
const taskpane = (mode, url) => ({
  name: 'taskpane',
  mode,
  target: 'web',
  dependencies: ['functions'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: { taskpane: './src/hosts/taskpane/index.tsx' },
  output: { path: `${__dirname}/dist`, filename: '[name].js', chunkFilename: 'pane-[name].js' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  // What several tabs share is loaded once even where it is small.
  optimization: { splitChunks: { minSize: 2000 } },
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'pane-[name].css' }),
    new Licences('licences-taskpane.txt'),
    ...guide(),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/hosts/taskpane/taskpane.html',
      scriptLoading: 'blocking',
      inject: 'body',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'manifest.xml', to: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url) },
      ],
    }),
    ...(mode === 'production' ? [new Budget((made) => ({ shell: entryFiles(made, 'taskpane'), ...paneFiles(made) }))] : []),
  ],
  performance: false,
});

/** The workbench: a page for any browser, with what the add-in never loads: the grid, the formula engine and the number formats. */
const workbench = (mode) => ({
  name: 'workbench',
  mode,
  target: 'web',
  devtool: mode === 'production' ? false : 'source-map',
  entry: { workbench: './src/hosts/workbench/index.tsx' },
  output: { path: `${__dirname}/dist`, filename: '[name].js', chunkFilename: 'workbench-[name].js', publicPath: 'auto' },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    // In one piece, so that nothing is missing when the network goes.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'workbench-[name].css' }),
    new Licences('licences-workbench.txt'),
    new HtmlPlugin({ filename: 'workbench.html', template: './src/hosts/workbench/workbench.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/sample/*.xlsx', to: 'assets/sample/[name][ext]' },
        { from: 'assets/icons/product-32.png', to: 'assets/icons/[name][ext]' },
      ],
    }),
  ],
  performance: false,
});

/** A port that another program holds is told in a sentence. */
const tellTakenPort = (port) =>
  process.once('uncaughtException', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`\n  Port ${port} is taken by another program. Take another one: PORT=${port + 1} npm start\n`);
    process.exit(1);
  });

/** `npm start`: the workbench on this machine, without a certificate and without anything that calls back. */
const workbenchServer = (mode) => ({
  ...workbench(mode),
  plugins: [...workbench(mode).plugins, ...guide()],
  stats: 'errors-warnings',
  devServer: {
    host: 'localhost',
    port: Number(process.env.PORT ?? 3000),
    static: false,
    client: false,
    hot: false,
    liveReload: false,
    devMiddleware: { index: 'workbench.html' },
    // The address is told once the page is there: before, a browser would wait for it without a sign.
    onListening: ({ compiler, server }) => {
      compiler.hooks.done.tap('Address', () => console.log(`\n  http://localhost:${server.address().port}\n`));
    },
  },
});

/** Where the add-in is hosted, with the slash at its end. */
function hostedAt(mode) {
  const url = mode === 'production' ? (process.env.ADDIN_URL ?? DEVELOPMENT_URL) : DEVELOPMENT_URL;
  if (!/^https:\/\/\S+$/.test(url)) throw new Error('ADDIN_URL is the https address at which dist/ will be served.');
  return url.endsWith('/') ? url : `${url}/`;
}

module.exports = async (env, { mode = 'production' }) => {
  if (env.workbench) {
    tellTakenPort(Number(process.env.PORT ?? 3000));
    return workbenchServer(mode);
  }
  const configurations = [functions(mode, hostedAt(mode)), taskpane(mode, hostedAt(mode)), workbench(mode)];
  if (env.WEBPACK_SERVE) {
    const { getHttpsServerOptions } = require('office-addin-dev-certs');
    configurations[0].devServer = {
      host: 'localhost',
      port: 3000,
      static: false,
      server: { type: 'https', options: await getHttpsServerOptions() },
      headers: { 'Access-Control-Allow-Origin': '*' },
      hot: false,
    };
  }
  return configurations;
};
