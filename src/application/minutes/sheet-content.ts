import type { ScoreSheetPaper } from '../../domain/papers';
import { sheetTotal } from '../../domain/score-sheet';
import type { StoredSheet } from '../../persistence/ports';
import { frameOf, postName } from './paper-content';
import type { PaperIdentity, PaperSource } from './paper-content';
import { personOf, seatLabel } from './people';

/** D24: one member's locked sheet for one candidate. */
export function scoreSheetPaper(source: PaperSource, sheet: StoredSheet, identity: PaperIdentity): ScoreSheetPaper {
  const { round, applications, people } = source;
  const application = applications.find(({ id }) => id === sheet.applicationId);
  const { criteria } = round.rubric;
  return {
    code: 'D24',
    frame: frameOf(round, identity, sheet.lockedAt ?? identity.issuedAt, []),
    roundName: round.title,
    postName: postName(round, application?.postId ?? ''),
    candidate: { number: application?.candidateNumber ?? null, fullName: application?.fullName ?? null },
    member: { person: personOf(people, sheet.memberId), role: `${seatLabel('MEMBER', 'PANEL')} Ban chấm đề án` },
    defendedOn: round.dates.defence,
    criteria: criteria.map(({ key, title, maximum }, index) => ({
      number: String(index + 1),
      name: title,
      maximum,
      given: sheet.marks?.[key] ?? null,
      parts: [],
    })),
    maximum: round.regulation.defenceMaximum,
    total: sheet.marks === null ? null : sheetTotal(sheet.marks),
    remarks: [],
    questions: [],
  };
}
