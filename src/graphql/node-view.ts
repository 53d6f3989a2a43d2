import type { ApprovalView } from '../application/approval/queries';
import type { AccountView } from '../application/account/views';
import type { PostView, RoundView } from '../application/exam/views';
import type { PaperView } from '../application/minutes/views';
import type { BodyView } from '../application/panel/views';
import type { ApplicationView } from '../application/registration/views';
import type { ScoreSheetView } from '../application/scoring/views';
import type { ScriptView, WrittenMarkingView } from '../application/written/views';

/** Anything `node` can answer with. */
export type NodeView =
  | AccountView
  | RoundView
  | PostView
  | BodyView
  | ApprovalView
  | ApplicationView
  | WrittenMarkingView
  | ScriptView
  | ScoreSheetView
  | PaperView;
