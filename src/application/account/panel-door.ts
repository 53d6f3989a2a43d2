import { confirmPass, openPass } from '../../domain/defence/panel-pass';
import type { PanelPass, PassTried, PassTry } from '../../domain/defence/panel-pass';
import { ok, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Repositories, UnitOfWork } from '../../persistence/ports';
import { NotAuthenticated } from '../viewer';
import type { GuessGuard } from './guess-guard';
import { isPassPin, passCodeHash } from './panel-pass-codes';
import { openSession, personOf, renewSession } from './sessions';
import type { Opened, Origin, Visitor } from './sessions';

/** What a panel member gives at a device of the Council. */
export interface PassInput {
  readonly code: string;
  readonly pin: string;
}

/** What the door for passes is made from. */
export interface PanelDoorParts {
  readonly unitOfWork: UnitOfWork;
  readonly guard: GuessGuard;
  readonly pepper: Buffer;
  readonly clock: () => Date;
}

/** A try of a pass: its bookkeeping stands even where nothing was opened, so that wrong PINs are counted. */
type Tried = Result<Opened>;

/** Opens the session of a pass by its code and PIN. @throws TooManyGuesses */
export function enterByPass(parts: PanelDoorParts, { code, pin }: PassInput, origin: Origin): Promise<Tried> {
  const codeHash = passCodeHash(code);
  const guess = { target: `pass\0${codeHash}`, address: origin.address };
  return parts.guard.attempt(guess, () =>
    kept(parts, async (repositories) => {
      const pass = await repositories.panelPasses.findByCode(codeHash);
      const person = pass === null ? null : await personOf(repositories, pass.memberId);
      // Whoever runs the system has no pass: it would open more than their sheets.
      if (pass === null || person === null || person.account.isDisabled || person.account.isAdministrator) return VOID;
      const asked = await tryOf(parts, repositories, { pass, pin, device: origin.device });
      return settled(repositories, openPass(pass, asked), pass, () =>
        openSession(repositories, person, { stage: 'FULL', device: origin.device, now: asked.now, pass }),
      );
    }),
  );
}

/** Confirms by the PIN who is at a device that a pass has opened. @throws TooManyGuesses, NotAuthenticated */
export function confirmByPin(parts: PanelDoorParts, visitor: Visitor, pin: string, origin: Origin): Promise<Tried> {
  const { session, accountId } = visitor;
  const guess = { target: `pass-pin\0${session.passId ?? ''}`, address: origin.address };
  return parts.guard.attempt(guess, () =>
    kept(parts, async (repositories) => {
      const [pass, person, current] = await Promise.all([
        repositories.panelPasses.find(session.passId ?? ''),
        personOf(repositories, accountId),
        repositories.sessions.find(session.id),
      ]);
      if (pass === null || person === null || current === null) throw new NotAuthenticated();
      const asked = await tryOf(parts, repositories, { pass, pin, device: origin.device });
      return settled(repositories, confirmPass(pass, asked), pass, () =>
        renewSession(repositories, person, { session: current, now: asked.now, pass }),
      );
    }),
  );
}

const VOID: Tried = refuse({ code: 'PASS_VOID', path: ['code'] });

/** Runs one try in a transaction that stands also when the try failed. */
async function kept({ unitOfWork }: PanelDoorParts, work: (repositories: Repositories) => Promise<Tried>) {
  const outcome = await unitOfWork.run(async (repositories) => ok(await work(repositories)));
  if (!outcome.ok) throw new Error('a try of a pass is always kept');
  return outcome.value;
}

async function tryOf(
  { pepper, clock }: PanelDoorParts,
  { rounds }: Repositories,
  { pass, pin, device }: { readonly pass: PanelPass; readonly pin: string; readonly device: string },
): Promise<PassTry> {
  const round = await rounds.find(pass.roundId);
  return { pinIsRight: isPassPin(pepper, pass, pin), now: clock(), device, roundState: round?.state ?? 'DRAFT' };
}

async function settled(
  { panelPasses }: Repositories,
  { pass, refusal }: PassTried,
  before: PanelPass,
  open: () => Promise<Opened>,
): Promise<Tried> {
  if (pass !== before) await panelPasses.save(pass);
  return refusal === null ? ok(await open()) : refuse(refusal);
}
