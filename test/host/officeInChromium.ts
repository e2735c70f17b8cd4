import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { PATIENCE } from '../support/eventually';
import { Conversation, EXCEL_ORIGIN, WINDOW_NAME } from './conversation';
import type { SimulatedExcel } from './simulatedExcel';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Where the add-in's own files seem to come from. */
export const ADD_IN_ORIGIN = 'https://add-in.example';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What gives the bytes of a file of the add-in, such as `taskpane.html`; null where there is none. */
export type Files = (path: string) => Uint8Array | string | null;

/** The files of a folder, such as the production build. */
export const folder =
  (root: string): Files =>
  (path) => {
    try {
      return readFileSync(join(root, path));
    } catch {
      return null;
    }
  };

/** A page of the add-in in a real browser. */
export interface ChromiumPage {
  readonly page: Page;
  /** Addresses that the page asked for and that are neither the add-in's nor the library's: nothing was sent to them. */
  readonly foreign: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a page of the add-in in a browser as Excel on the web does, with Microsoft's unmodified library behind the CDN tag that the
 * page has. Every request is answered from disk; a request to anywhere else fails and is noted.
 */
export async function openInChromium(browser: Browser, files: Files, path: string, excel: SimulatedExcel): Promise<ChromiumPage> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 340, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const foreign: string[] = [];
  await context.route('**/*', (route) => answer(route, files, foreign));
  const conversation = new Conversation((text) => {
    void page.evaluate(dispatch, { text, origin: EXCEL_ORIGIN }).catch(ignoreClosedPage);
  });
  conversation.open(excel);
  await page.exposeFunction('simulatedExcelReceives', (text: string) => conversation.receive(text));
  await page.addInitScript(connect, WINDOW_NAME);
  await page.goto(`${ADD_IN_ORIGIN}/${path}`);
  return { page, foreign, close: () => context.close() };
}

async function answer(route: Route, files: Files, foreign: string[]): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0] ?? '';
  const body = url.startsWith(CDN)
    ? folder(DIST)(url.slice(CDN.length))
    : url.startsWith(`${ADD_IN_ORIGIN}/`)
      ? files(url.slice(ADD_IN_ORIGIN.length + 1))
      : null;
  if (body !== null) {
    const headers = { 'access-control-allow-origin': '*', 'content-type': TYPES[extname(url)] ?? 'application/octet-stream' };
    return route.fulfill({ body: Buffer.from(body), headers });
  }
  if (url.startsWith(ADD_IN_ORIGIN)) return route.fulfill({ status: 404 });
  foreign.push(url);
  return route.abort();
}

/** Runs in the page before its scripts: what the library posts to its parent goes to the simulation; other messages stay in the page. */
function connect(windowName: string): void {
  window.name = windowName;
  const post = window.postMessage.bind(window) as (...args: unknown[]) => void;
  window.postMessage = (...args: unknown[]) => {
    const [message] = args;
    if (typeof message === 'string' && message.includes('"_conversationId"')) {
      void (window as unknown as { simulatedExcelReceives: (text: string) => Promise<void> }).simulatedExcelReceives(message);
    } else post(...args);
  };
}

/** Runs in the page: hands over what the simulation answers. */
function dispatch({ text, origin }: { readonly text: string; readonly origin: string }): void {
  window.dispatchEvent(new MessageEvent('message', { data: text, origin, source: window }));
}

/** An answer may come when the test has already closed the page. */
function ignoreClosedPage(error: Error): void {
  if (!/closed|destroyed/.test(error.message)) throw error;
}
