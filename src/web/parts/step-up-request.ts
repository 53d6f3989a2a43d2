type Ask = () => Promise<boolean>;

let asking: Ask | null = null;

/** Tells who shows the question; called by the dialog when it appears and, with null, when it goes. */
export function answerStepUpWith(ask: Ask | null): void {
  asking = ask;
}

/** Asks the person at the screen to confirm who they are; false when they would not. */
export function askForStepUp(): Promise<boolean> {
  return asking === null ? Promise.resolve(false) : asking();
}
