import { hanoiDay } from '../../domain/calendar';
import { requireState } from '../../domain/exam/lifecycle';
import { passState, revokePass } from '../../domain/defence/panel-pass';
import type { PanelPass, PassState } from '../../domain/defence/panel-pass';
import type { Refusal } from '../../domain/refusal';
import { decideAll, refuse } from '../../domain/result';
import type { Readers, Repositories } from '../../persistence/ports';
import { passCodeHash, passCodes, passPinHash } from '../account/panel-pass-codes';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRound, roundScope } from '../exam/round-scope';
import { maySeePanelPasses } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';

export interface IssuePassInput {
  readonly roundId: string;
  readonly memberId: string;
}

export interface PassAnswer {
  readonly passId: string;
  readonly roundId: string;
}

/** A new pass, and those of the same member that end with it. */
interface Issued {
  readonly pass: PanelPass;
  readonly ended: readonly PanelPass[];
}

/**
 * Cấp mã vào phiên: opens the score sheets of one panel member on one device of the Council for today, without their
 * password (BR-47). One member has one pass: an earlier one and its session end.
 */
export function issuePanelPass(pepper: Buffer): CommandFactory<IssuePassInput, PassAnswer> {
  return defineCommand({
    name: 'issuePanelPass',
    allow: { by: ['COUNCIL_SECRETARY'] },
    stepUp: true,
    security: 'LINK_ISSUED',
    load: async (repositories, { roundId, memberId }: IssuePassInput) => {
      const loaded = await loadRound(repositories, roundId);
      if (loaded === null) return null;
      const passes = await repositories.panelPasses.ofRound(roundId);
      const account = await repositories.accounts.find(memberId);
      return { ...loaded, account, passes: passes.filter((one) => one.memberId === memberId) };
    },
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, bodies, account, passes }, { memberId }, { viewer, now, newId }) => {
      const state = requireState(round.state, ['DEFENCE'], ['roundId']);
      const errors: Refusal[] = state === null ? [] : [state];
      const seats = bodies.filter(({ kind }) => kind === 'PANEL').flatMap((body) => body.seats);
      const isMember = seats.some(({ personId, seat }) => personId === memberId && seat === 'MEMBER');
      const isUsable = account !== null && !account.isDisabled && !account.isAdministrator;
      if (!isMember || !isUsable) errors.push({ code: 'NOT_A_PANEL_MEMBER', path: ['memberId'] });
      return decideAll(errors, (): Issued => {
        const id = newId('panelPass');
        const { code, pin } = passCodes(pepper, id);
        const hashes = { codeHash: passCodeHash(code), pinHash: passPinHash(pepper, id, pin) };
        const facts = { id, version: 1, roundId: round.id, memberId, day: hanoiDay(now), issuedBy: viewer.accountId };
        const fresh = { issuedAt: now, failures: 0, openedAt: null, device: '', revokedAt: null };
        const moment = { now, roundState: round.state };
        return {
          pass: { ...facts, ...hashes, ...fresh },
          ended: passes.flatMap((one) => revokePass(one, moment) ?? []),
        };
      });
    },
    store: async (repositories, { pass, ended }) => {
      for (const one of ended) await endPass(repositories, one);
      await repositories.panelPasses.insert([pass]);
    },
    record: ({ pass, ended }) => ({
      subjectId: pass.memberId,
      before: null,
      after: { pass: pass.id, day: pass.day, ended: ended.map(({ id }) => id) },
    }),
    answer: ({ pass: { id: passId, roundId } }) => ({ passId, roundId }),
  });
}

/** Thu hồi mã vào phiên: the device is signed out at its next request. */
export const revokePanelPass = defineCommand({
  name: 'revokePanelPass',
  allow: { by: ['COUNCIL_SECRETARY', 'PANEL_HEAD'] },
  load: async (repositories, { passId }: { readonly passId: string }) => {
    const pass = await repositories.panelPasses.find(passId);
    const loaded = pass === null ? null : await loadRound(repositories, pass.roundId);
    return pass === null || loaded === null ? null : { ...loaded, pass };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, pass }, _input, { now }) => {
    const revoked = revokePass(pass, { now, roundState: round.state });
    return revoked === null ? refuse({ code: 'PASS_VOID', path: ['passId'] }) : { ok: true as const, value: revoked };
  },
  store: endPass,
  record: (after) => ({ subjectId: after.memberId, before: null, after: { pass: after.id, revoked: true } }),
  answer: ({ id: passId, roundId }): PassAnswer => ({ passId, roundId }),
});

/** A member's newest pass of today, as who hands passes out sees it: neither code nor PIN is in it. */
export interface PanelPassView {
  readonly id: string;
  readonly memberId: string;
  readonly state: PassState;
  readonly issuedAt: Date;
  readonly openedAt: Date | null;
  readonly device: string;
}

/** The passes of today, one of a member at most. */
export async function panelPassesOf(
  readers: Readers,
  access: RoundAccess,
  now: Date,
): Promise<readonly PanelPassView[]> {
  if (!maySeePanelPasses(access)) return [];
  const today = (await readers.panelPasses.ofRound(access.round.id)).filter(({ day }) => day === hanoiDay(now));
  const newest = new Map(today.map((pass) => [pass.memberId, pass]));
  return [...newest.values()].map((pass) => {
    const { id, memberId, issuedAt, openedAt, device } = pass;
    return {
      id,
      memberId,
      state: passState(pass, { now, roundState: access.round.state }),
      issuedAt,
      openedAt,
      device,
    };
  });
}

async function endPass({ panelPasses, sessions }: Repositories, pass: PanelPass): Promise<void> {
  await panelPasses.save(pass);
  const open = (await sessions.ofAccount(pass.memberId)).filter(({ passId }) => passId === pass.id);
  await sessions.remove(open.map(({ id }) => id));
}
