import { NotSimulated } from './protocol';
import type { HostEvent, SimulatedExcel } from './simulatedExcel';

/** Where the add-in's page believes Excel to be; the library trusts only hosts of this kind. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';

/** What the page must find in `window.name`: the host with a shared runtime (3), and whom to talk to. */
export const WINDOW_NAME = JSON.stringify({
  hostInfo: 'Excel$Web$16.00$fr-FR$$$$3',
  xdmInfo: `conversation|add-in|${EXCEL_ORIGIN}/x`,
  serializerVersion: 1,
  baseFrameName: 'simulated',
});

/** The requirement sets of a current Excel, as far as this library's build knows them. */
export const CURRENT_APIS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  RibbonApi: '1.2',
  CompressedFile: '1.1',
};

/** A message of the library; a call is 0, listening is 1, not listening any more is 2. */
interface Message {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
    /** The arguments of the older interface, by their number. */
    readonly 0?: unknown;
    readonly 1?: unknown;
    readonly 2?: unknown;
    readonly 3?: unknown;
  };
}

const OK = { Version: 1, Error: 0 };
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;
const RICH_API_MESSAGE = 33;

/** The talk between Microsoft's library in a page and the simulated Excel, in the messages that both post to each other. */
export class Conversation {
  private listeningFor: Message | null = null;
  private excel: SimulatedExcel | null = null;

  constructor(
    private readonly post: (text: string) => void,
    private readonly apis: Readonly<Record<string, string>> = CURRENT_APIS,
    private readonly locale = 'fr-FR',
  ) {}

  /** Puts the page before a workbook, in place of the one before. */
  open(excel: SimulatedExcel): void {
    if (this.excel) this.excel.send = () => undefined;
    this.excel = excel;
    excel.send = (events) => this.sendEvents(events);
  }

  /** Takes a message that the library posted to its parent window. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    const action = message._actionName;
    if (message._actionType !== 0) {
      if (message._data.eventDispId === RICH_API_MESSAGE) this.listeningFor = message._actionType === 1 ? message : null;
      this.reply(message, OK);
    } else if (action === 'ContextActivationManager_getAppContextAsync') this.reply(message, this.appContext());
    else if (action === 'executeMethod') void this.execute(message);
    else if (action !== 'ContextActivationManager_notifyHost') this.refuse(`message ${action}`);
  }

  private async execute(message: Message): Promise<void> {
    const method = message._data.DdaMethod?.DispatchId;
    if (method === COMMAND_COMPLETED) return this.reply(message, OK);
    const { 0: fileType, 1: sliceSize, 2: handle, 3: slice } = message._data;
    if (method === GET_FILE && this.excel) return this.reply(message, this.excel.copies.get(fileType, sliceSize));
    if (method === GET_SLICE && this.excel) return this.reply(message, this.excel.copies.slice(handle, slice));
    if (method === CLOSE_FILE && this.excel) return this.reply(message, this.excel.copies.close(handle));
    if (method !== RICH_API || !this.excel) return this.refuse(`method ${method ?? 'unknown'}`);
    const [, , , , body, , flags] = message._data.ArrayData ?? [];
    const outcome = await this.excel.execute(Number(flags), String(body));
    this.reply(message, 'body' in outcome ? { ...OK, Data: [200, [], outcome.body] } : { Version: 1, Error: outcome.error });
  }

  private refuse(what: string): never {
    const refusal = new NotSimulated(what);
    this.excel?.refused.push(refusal.message);
    throw refusal;
  }

  private sendEvents(events: readonly HostEvent[]): void {
    if (this.listeningFor) this.reply(this.listeningFor, { ArrayData: events }, 1);
  }

  private reply(to: Message, data: unknown, responseType: 0 | 1 = 0): void {
    const { _actionName, _conversationId, _correlationId } = to;
    const envelope = { _messageType: 1, _responseType: responseType, _errorCode: 0, _origin: EXCEL_ORIGIN, _serializerVersion: 1 };
    this.post(JSON.stringify({ ...envelope, _actionName, _conversationId, _correlationId, _data: data }));
  }

  private appContext(): object {
    const locale = { _appUILocale: this.locale, _dataLocale: this.locale };
    const requirements = { _requirementMatrix: JSON.stringify(this.apis) };
    return {
      _id: 'add-in',
      _appName: 16,
      _appVersion: '16.01',
      _docUrl: '',
      _clientMode: 0,
      _settings: [],
      _reason: 1,
      ...locale,
      ...requirements,
    };
  }
}
