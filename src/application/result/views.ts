import type { Application } from '../../domain/registration/application';
import type { Block, CandidateResult, PostResult, RoundResult } from '../../domain/outcome/ranking';
import type { SmallestChange } from '../../domain/outcome/what-if';
import type { ResultInput } from '../../domain/outcome/ranking';
import type { RoundAccess } from '../visibility/access';

/** The result of a round as shown, with the applications it speaks of. */
export interface RoundResultView {
  readonly access: RoundAccess;
  readonly established: boolean;
  readonly establishedAt: Date | null;
  readonly result: RoundResult;
  /** What the result is computed from, for the question how firm it is. */
  readonly input: ResultInput;
  readonly applications: ReadonlyMap<string, Application>;
}

export interface PostResultView {
  readonly whole: RoundResultView;
  readonly post: PostResult;
}

export type CandidateResultView = CandidateResult & { readonly whole: RoundResultView };
export type BlockView = Block & { readonly whole: RoundResultView };
export type SmallestChangeView = SmallestChange & { readonly whole: RoundResultView };
