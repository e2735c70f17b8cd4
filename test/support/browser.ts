import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { PATIENCE } from './eventually';

/** Where Chrome, Edge and Chromium are usually installed on Linux, macOS and Windows. */
const PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium of a development package, which must know its platform before it is loaded. */
async function packagedBrowser(): Promise<{ executablePath: string; args: string[] }> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: packaged.args };
}

/** Starts a browser without a window: the one that `BROWSER_PATH` names, an installed one, or the one of a development package. */
export async function startBrowser(): Promise<Browser> {
  const installed = [process.env.BROWSER_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  const how = installed === undefined ? await packagedBrowser() : { executablePath: installed, args: ['--no-sandbox'] };
  return chromium.launch({ ...how, timeout: PATIENCE });
}
