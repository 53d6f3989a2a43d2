import type { Ballot } from '../../domain/scoring/ballot';
import type { ScoreSheetPaper } from '../../domain/paper/papers';
import { sheetTotal, type SheetMarks } from '../../domain/scoring/score-sheet';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { frameOf, postName } from './paper-content';
import type { PaperIdentity, PaperSource } from './paper-content';
import { personOf, seatLabel } from './people';

/** D24: one member's locked sheet for one candidate. */
export function scoreSheetPaper(source: PaperSource, sheet: StoredSheet, identity: PaperIdentity): ScoreSheetPaper {
  const role = `${seatLabel('MEMBER', 'PANEL')} Ban chấm đề án`;
  return {
    ...filledSheet(source, sheet, { ...identity, recordedAt: sheet.lockedAt ?? identity.issuedAt }),
    member: { person: personOf(source.people, sheet.memberId), role },
  };
}

/** D24 of a secret ballot: nobody's name, nobody's signature, no time of its own (BR-46). */
export function ballotPaper(source: PaperSource, ballot: Ballot, identity: PaperIdentity): ScoreSheetPaper {
  return filledSheet(source, ballot, { ...identity, recordedAt: identity.issuedAt });
}

function filledSheet(
  { round, applications }: PaperSource,
  { applicationId, marks }: { readonly applicationId: string; readonly marks: SheetMarks | null },
  identity: PaperIdentity & { readonly recordedAt: Date },
): ScoreSheetPaper {
  const application = applications.find(({ id }) => id === applicationId);
  const { criteria } = round.rubric;
  return {
    code: 'D24',
    frame: frameOf(round, identity, identity.recordedAt, []),
    roundName: round.title,
    postName: postName(round, application?.postId ?? ''),
    candidate: { number: application?.candidateNumber ?? null, fullName: application?.fullName ?? null },
    member: null,
    defendedOn: round.dates.defence,
    criteria: criteria.map(({ key, title, maximum }, index) => ({
      number: String(index + 1),
      name: title,
      maximum,
      given: marks?.[key] ?? null,
      parts: [],
    })),
    maximum: round.regulation.defenceMaximum,
    total: marks === null ? null : sheetTotal(marks),
    remarks: [],
    questions: [],
  };
}
