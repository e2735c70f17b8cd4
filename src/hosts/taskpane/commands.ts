import type { PaneRequest } from '../pane/paneHost';

/** What the buttons of the ribbon ask of the pane, by the ids that the manifest gives them. */
const COMMANDS: Readonly<Record<string, Omit<PaneRequest, 'id'>>> = {
  check: { tab: 'students', isCheck: true },
  formulasHelp: { tab: 'formulas', isCheck: false },
  markThresholds: { tab: 'jury', isCheck: false, wish: { kind: 'make', deliverable: 'marks' } },
  jurySheet: { tab: 'jury', isCheck: false, wish: { kind: 'make', deliverable: 'jury' } },
  shareCopy: { tab: 'jury', isCheck: false, wish: { kind: 'share' } },
};

/**
 * Answers the buttons of the ribbon, whether or not the pane is open: it lives in the shared runtime,
 * does what is asked, and is brought before the reader's eyes. What would be written is shown there before it is.
 */
export function answerCommands(ask: (request: PaneRequest) => void): void {
  let id = 0;
  for (const [name, request] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      id += 1;
      ask({ ...request, id });
      void Office.addin
        .showAsTaskpane()
        .catch(() => undefined)
        .then(() => event.completed());
    });
  }
}
