/** The decision a person must still take before a result can stand. Why a closed list: each has its own screen and paper. */
export type Need =
  | 'MARKING_HEAD_DECISION'
  | 'THIRD_MARK'
  | 'COLLECTIVE_MARK'
  | 'PANEL_HEAD_DECISION'
  | 'APPEAL_DIALOGUE'
  | 'TIE_DECISION';

/** One thing that holds a result back: the rule that stops, the application concerned and who must act. */
export interface Block {
  readonly rule: 'BR-31' | 'BR-32' | 'BR-45' | 'BR-49' | 'BR-53' | 'BR-54';
  readonly applicationId: string;
  readonly needs: Need;
}
