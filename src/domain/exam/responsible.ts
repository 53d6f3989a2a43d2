/** Who acts on each step: the seats that are reminded of it and have it among their tasks. */
const RESPONSIBLE: Readonly<Record<string, readonly string[]>> = {
  notice: ['COUNCIL_SECRETARY'],
  receive: ['COUNCIL_SECRETARY'],
  screening: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
  dataRequests: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
  withdrawals: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
  compulsory: ['COUNCIL_SECRETARY'],
  letters: ['COUNCIL_SECRETARY'],
  summon: ['COUNCIL_SECRETARY'],
  post: ['COUNCIL_SECRETARY'],
  written: ['INVIGILATION_HEAD'],
  marking: ['MARKING_HEAD'],
  defence: ['PANEL_HEAD'],
  report: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
  approve: ['COUNCIL_CHAIR'],
  publish: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'],
};

/** The seats that act on a step, as `COUNCIL_SECRETARY`. */
export function responsibleFor({ key }: { readonly key: string }): readonly string[] {
  // Letters have a step for each kind of them.
  return RESPONSIBLE[key.startsWith('letters') ? 'letters' : key] ?? [];
}
