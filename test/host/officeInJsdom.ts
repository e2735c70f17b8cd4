import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Conversation, EXCEL_ORIGIN, WINDOW_NAME } from './conversation';
import type { SimulatedExcel } from './simulatedExcel';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** A page in which Microsoft's own library runs, before a workbook that tests can change. */
export interface OfficePage {
  /** Puts the page before a workbook; gives it back. */
  readonly open: (excel: SimulatedExcel) => SimulatedExcel;
}

/** Starts Microsoft's unmodified library in the test's own window (jsdom), once for a test file. */
export async function startOffice(apis?: Readonly<Record<string, string>>): Promise<OfficePage> {
  const conversation = new Conversation(
    (text) => void setTimeout(() => window.dispatchEvent(new MessageEvent('message', { origin: EXCEL_ORIGIN, data: text }))),
    apis,
  );
  window.name = WINDOW_NAME;
  Object.defineProperty(document, 'domain', { value: 'localhost', configurable: true });
  window.parent.postMessage = (text: string) => conversation.receive(text);
  serveScripts();
  const tag = document.createElement('script');
  tag.src = `${CDN}office.js`;
  document.head.appendChild(tag);
  await Office.onReady();
  return {
    open: (excel) => {
      conversation.open(excel);
      return excel;
    },
  };
}

/** Answers the script tags of the CDN from the package, and runs their code in the window's own realm; telemetry is not loaded. */
function serveScripts(): void {
  const append = Node.prototype.appendChild;
  const run = (script: HTMLScriptElement): void => {
    const code = document.createElement('script');
    code.textContent = readFileSync(join(DIST, script.src.slice(CDN.length)), 'utf8');
    append.call(document.head, code);
    script.dispatchEvent(new Event('load'));
  };
  document.head.appendChild = function <T extends Node>(node: T): T {
    append.call(document.head, node);
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(CDN)) return node;
    if (node.src.endsWith('/office.js')) run(node);
    else if (!node.src.includes('/telemetry/')) setTimeout(() => run(node));
    return node;
  };
}
