/** D34: a letter to a candidate on paper, for whoever has no e-mail address. */
import { hanoiDay } from '../../domain/calendar';
import type { PaperContent } from '../../domain/paper/registry';
import { shippedVersion } from '../../domain/paper/wording';
import type { Readers } from '../../persistence/ports';
import { isRegulated, loadRound } from '../exam/round-scope';
import { councilSigner, peopleOf, seatsOfBody } from '../minutes/people';
import { standingOf } from '../conflict/standing';
import type { PersonalVault } from '../registration/personal-vault';
import { NotAuthenticated, NotFound } from '../viewer';
import type { Viewer } from '../viewer';
import { accessOf } from '../visibility/access';
import { mayHandOverLetters } from '../visibility/registration';
import { ownLetter } from './own-letter';
import { unreachedOf } from './unreached';

/** Which letter is asked for. */
export interface LetterAsked {
  readonly roundId: string;
  readonly applicationId: string;
  readonly kind: string;
  readonly now: Date;
  readonly addressOf: (path: string) => string | null;
}

/** The paper of a letter that waits for its reader, for the secretary. */
export async function letterPaper(
  { readers, vault }: { readonly readers: Readers; readonly vault: PersonalVault },
  viewer: Viewer | null,
  { roundId, applicationId, kind, now, addressOf }: LetterAsked,
): Promise<PaperContent<'D34'>> {
  if (viewer === null) throw new NotAuthenticated();
  const loaded = await loadRound(readers, roundId);
  if (loaded === null || !isRegulated(loaded.round)) throw new NotFound();
  const access = accessOf(viewer, loaded, await standingOf(readers, viewer, loaded));
  if (!mayHandOverLetters(access)) throw new NotFound();
  const { round, bodies } = loaded;
  const all = await unreachedOf(readers, vault, { round, now });
  const found = all.find((one) => one.application.id === applicationId && one.kind === kind);
  if (found === undefined) throw new NotFound();
  const { application, due } = found;
  const letter = await ownLetter(readers, found.kind, { round, application, due, addressOf });
  if (letter === null) throw new NotFound();
  const signer = councilSigner(seatsOfBody(bodies, 'COUNCIL'), await peopleOf(readers, bodies), 'SECRETARY');
  return {
    code: 'D34',
    frame: {
      agency: { superior: [round.agency.name], name: ['HỘI ĐỒNG THI TUYỂN'] },
      reference: { number: null, symbol: 'TB-HĐTT' },
      place: round.agency.place,
      issuedOn: hanoiDay(now),
      version: 1,
      templateVersion: shippedVersion('D34'),
      auditHead: null,
      recordedAt: now.toISOString(),
      draft: false,
      decimals: 2,
      recipients: [],
    },
    data: {
      noi_dung: letter.subject.replace(/^Thi Tuyển: /u, ''),
      nguoi_nhan: { ho_ten: application.fullName, chuc_vu: application.title, don_vi: application.unit },
      // The greeting stands in the form.
      doan: letter.parts.slice(1).map((part) => ({ dong: part.split('\n') })),
      nguoi_ky: signer,
    },
  };
}
