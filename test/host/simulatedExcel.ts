import type { HostObject } from './hostObject';
import { type Calculate, SimulatedBook } from './book/simulatedBook';
import type { SheetInput, SimulatedSheet } from './book/simulatedSheet';
import { DocumentCopies } from './documentCopies';
import { FunctionCalls } from './functionCalls';
import { Listening } from './listening';
import { Meter } from './meter';
import type { Host } from './objects/host';
import { workbook } from './objects/workbook';
import { ExcelFailure, NotSimulated, type RichRequest, type RichResponse } from './protocol';
import { carryOut, type Interruption, type Roots } from './request';
import { User } from './user';

/** What one `context.sync()` cost: bytes of JSON each way, different cells, the code of its error if it had one. */
export interface Sync {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly failure: string | null;
}

/** A failure to inject. Without `afterActions` nothing of the sync is done; beyond the last action all is done and the answer is lost. */
export interface Injection {
  readonly code: string;
  readonly afterActions?: number;
}

export interface SimulatedExcelOptions {
  readonly sheets: readonly SheetInput[];
  /** Works out formulas; without it a formula that is typed in is refused as not simulated. */
  readonly calculate?: Calculate;
  /** Most bytes of one request or response; 5 MB as in Excel on the web. */
  readonly payloadLimit?: number;
  /** The workbook's file, for what asks for it; without it that is refused as not simulated. */
  readonly file?: () => Uint8Array;
  /** Whether events say that the add-in itself caused them (ExcelApi 1.14). */
  readonly tellsTriggerSource?: boolean;
}

/** An event for the add-in, as the protocol sends it: category, type, target, message, id. */
export type HostEvent = readonly [category: number, type: number, target: string, message: string, id: number];

/** How a rich request ended: a body, or an error code of the transport (5103: request too large, 5104: response too large). */
export type Outcome = { readonly body: string } | { readonly error: 5103 | 5104 };

const DELAY_FOR_CELL_EDIT = 64;
const bytes = (text: string): number => Buffer.byteLength(text);

/** Excel as an add-in sees it through Microsoft's library: one workbook, what is done to it, and what that costs. */
export class SimulatedExcel {
  readonly book: SimulatedBook;
  /** Every sync of the Excel API so far. */
  readonly syncs: Sync[] = [];
  /** What was asked for and is not simulated; a test that ends with any is to be mistrusted. */
  readonly refused: string[] = [];
  /** What a person or a co-author does in the workbook. */
  readonly user: User;
  readonly functions: FunctionCalls;
  readonly copies: DocumentCopies;
  /** Where events go; set by the page that the library runs in. */
  send: (events: readonly HostEvent[]) => void = () => undefined;
  private readonly host: Host;
  private readonly injections = new Map<number, Injection>();
  private readonly ownWrites: { sheetId: string; address: string }[] = [];
  private readonly ownEvents: { event: string; message: object }[] = [];
  private editing: Promise<void> | null = null;

  constructor(private readonly options: SimulatedExcelOptions) {
    this.book = new SimulatedBook(options.sheets, options.calculate ?? null);
    const written: Host['written'] = (sheetId, address) => void this.ownWrites.push({ sheetId, address });
    const tell: Host['tell'] = (event, message) => void this.ownEvents.push({ event, message });
    this.host = { book: this.book, meter: new Meter(), listening: new Listening(), kept: new Map(), written, tell };
    this.user = new User(this.book, this.host.listening, (events) => this.send(events));
    this.copies = new DocumentCopies(options.file ?? null);
    this.functions = new FunctionCalls((events) => this.send(events));
  }

  sheet(name: string): SimulatedSheet {
    return this.book.sheet(name);
  }

  /** How many kinds of events the add-in listens to. */
  get listeners(): number {
    return this.host.listening.count;
  }

  /** Makes the n-th sync from now fail, counted from 1. */
  failAt(sync: number, injection: Injection): void {
    this.injections.set(this.syncs.length + sync - 1, injection);
  }

  /** A person starts typing in a cell; gives what ends it. */
  startEditing(): () => void {
    let stop = (): void => undefined;
    this.editing = new Promise((resolve) => (stop = resolve));
    return () => {
      this.editing = null;
      stop();
    };
  }

  /** Carries out one request of the library. */
  async execute(flags: number, body: string): Promise<Outcome> {
    const request = JSON.parse(body) as RichRequest;
    const service = Object.values(request.ObjectPaths).find((path) => path.ObjectPathType === 2)?.Name;
    if (service !== undefined) return { body: JSON.stringify(this.carryOut(request, null)) };
    const limit = this.options.payloadLimit ?? 5 * 1024 * 1024;
    const requestBytes = bytes(body);
    if (requestBytes > limit)
      return this.record({ requestBytes, responseBytes: 0, failure: 'RequestPayloadSizeLimitExceeded' }, { error: 5103 });
    const response = await this.answer(flags, request);
    const text = JSON.stringify(response);
    const responseBytes = bytes(text);
    const tooLarge = responseBytes > limit;
    setTimeout(() => this.tellOwnWrites());
    const failure = tooLarge ? 'ResponsePayloadSizeLimitExceeded' : (response.Error?.Code ?? null);
    return this.record({ requestBytes, responseBytes, failure }, tooLarge ? { error: 5104 } : { body: text });
  }

  private async answer(flags: number, request: RichRequest): Promise<RichResponse> {
    if (this.editing !== null && (flags & DELAY_FOR_CELL_EDIT) === 0) return failed('InvalidOperationInCellEditMode');
    await this.editing;
    const injection = this.injections.get(this.syncs.length);
    if (injection !== undefined && injection.afterActions === undefined) return failed(injection.code);
    const interruption = injection && { afterActions: injection.afterActions ?? 0, failure: new ExcelFailure(injection.code) };
    try {
      return this.carryOut(request, interruption ?? null);
    } catch (error) {
      if (error instanceof ExcelFailure) return failed(error.code);
      throw error;
    }
  }

  private carryOut(request: RichRequest, interruption: Interruption | null): RichResponse {
    const response = carryOut(request, this.roots, interruption);
    if (response.Error?.Code === 'NotSimulated') this.refused.push(response.Error.Message);
    return response;
  }

  private record(sync: Omit<Sync, 'cellsRead' | 'cellsWritten'>, outcome: Outcome): Outcome {
    this.syncs.push({ ...sync, ...this.host.meter.take() });
    return outcome;
  }

  private tellOwnWrites(): void {
    const trigger = this.options.tellsTriggerSource === false ? {} : { triggerSource: 'ThisLocalAddin' };
    const writes = this.ownWrites.splice(0);
    for (const { event, message } of this.ownEvents.splice(0)) this.user.emit(event, { source: 'Local', ...message });
    if (writes.length > 0) this.user.tell(writes, { source: 'Local', ...trigger });
  }

  private get roots(): Roots {
    return {
      workbook: workbook(this.host),
      service: (name) => this.service(name),
      reference: (id) => {
        const kept = this.host.kept.get(id);
        if (!kept) throw new ExcelFailure('InvalidReference', 'The reference is no longer there.');
        return kept;
      },
    };
  }

  private service(name: string): HostObject {
    if (name === 'Microsoft.ExcelServices.CustomFunctions') return this.functions.service;
    if (name === 'Microsoft.InternalService.AddinInternalService')
      return { type: name, calls: { NotifyActionHandlerReady: () => undefined } };
    throw new NotSimulated(`service ${name}`);
  }
}

const failed = (code: string): RichResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: code, Location: '', ActionIndex: 0 },
});

/** Opens a simulated Excel on a workbook. */
export const simulatedExcel = (options: SimulatedExcelOptions): SimulatedExcel => new SimulatedExcel(options);
