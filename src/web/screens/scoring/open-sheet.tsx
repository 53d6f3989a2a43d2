import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAct } from '../../act';
import { CastBallot } from '../../generated/operations';
import { useScoringTexts } from '../../i18n/scoring';
import { askForStepUp } from '../../parts/step-up-request';
import { useNavigate } from '../../router';
import { apiMark } from '../../text/mark';
import { KeptLine } from './kept-line';
import { MarkTable } from './mark-table';
import { layOut, sendWaiting, takeBack, waitingSheet } from './outbox';
import { ReviewDialog } from './review-dialog';
import type { ScoringRound, Sheet } from './sheet-data';
import { inTab, onDevice, useTypedMarks, type TypedMarks } from './typed-marks';

interface OpenSheetProps {
  readonly accountId: string;
  readonly round: ScoringRound;
  readonly sheet: Sheet;
}

/** A sheet under the member's name: kept on the device as it is typed, and sent from there once. */
export function SignedSheet({ accountId, round, sheet }: OpenSheetProps) {
  const s = useScoringTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const store = useMemo(() => onDevice(accountId, sheet.id), [accountId, sheet.id]);
  const typed = useTypedMarks(store, round.rubric);
  const [isReviewing, setReviewing] = useState(false);
  const { fullName } = sheet.application;
  const isDirect = round.regulation?.entry === 'DIRECT';
  const submit = async (): Promise<void> => {
    layOut(accountId, { roundId: round.id, sheetId: sheet.id, fullName, isDirect, input: inputOf(sheet, typed) });
    let attempt = await sendWaiting(accountId);
    if (attempt === 'UNCONFIRMED') {
      if (!(await askForStepUp())) {
        takeBack(accountId, sheet.id, { typedToo: false });
        return;
      }
      attempt = await sendWaiting(accountId);
    }
    if (attempt === 'SIGNED_OUT') await client.invalidateQueries({ queryKey: ['viewer'] });
    const waiting = waitingSheet(accountId, sheet.id);
    const refreshed = client.invalidateQueries({ queryKey: ['my-sheets'] });
    if (waiting?.refused != null) return;
    if (waiting === null) await refreshed;
    const state = waiting === null ? { submitted: fullName } : null;
    await navigate(`/ky-thi/${round.id}/cham-de-an`, { state });
  };
  return (
    <>
      <KeptLine keeping={typed.keeping} />
      <MarkTable typed={typed} onReview={() => setReviewing(true)} label={isDirect ? s.review : s.reviewPaper} />
      {isReviewing ? (
        <ReviewDialog
          candidate={sheet.application}
          typed={typed}
          act={NOT_SENT}
          warning={isDirect ? s.lockWarning : s.paperWarning}
          submitLabel={isDirect ? s.submit : s.confirmPaper}
          onSubmit={() => void submit()}
          onClose={() => setReviewing(false)}
        />
      ) : null}
    </>
  );
}

/** The page itself says how the sending goes: from then on the sheet is no longer open. */
const NOT_SENT = { errors: [], fault: null, isPending: false } as const;

/** A secret ballot: sent while the voter waits, and never laid down on the device (BR-46). */
export function SecretBallot({ accountId, round, sheet }: OpenSheetProps) {
  const s = useScoringTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const store = useMemo(() => inTab(accountId, sheet.id), [accountId, sheet.id]);
  const typed = useTypedMarks(store, round.rubric);
  const [isReviewing, setReviewing] = useState(false);
  const cast = useAct(CastBallot, {
    refused: (data) => data.castBallot.errors,
    done: async () => {
      typed.forget();
      await client.invalidateQueries({ queryKey: ['my-sheets'] });
      await navigate(`/ky-thi/${round.id}/cham-de-an`, { state: { submitted: sheet.application.fullName } });
    },
  });
  return (
    <>
      <KeptLine keeping={typed.keeping} />
      <MarkTable typed={typed} onReview={() => setReviewing(true)} label={s.review} />
      {isReviewing ? (
        <ReviewDialog
          candidate={sheet.application}
          typed={typed}
          act={cast}
          warning={s.secretWarning}
          submitLabel={s.submit}
          onSubmit={() => void cast.run({ input: inputOf(sheet, typed) })}
          onClose={() => {
            cast.refuse([]);
            setReviewing(false);
          }}
        />
      ) : null}
    </>
  );
}

function inputOf(sheet: Sheet, typed: TypedMarks) {
  const marks = typed.lines.flatMap(({ criterion, read }) =>
    read.kind === 'MARK' ? [{ criterion: criterion.key, mark: apiMark(read.hundredths) }] : [],
  );
  return { applicationId: sheet.application.id, expectedVersion: sheet.version, marks };
}
