import { hanoiDay } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';
import type { Round } from '../exam/round';

/** So many wrong PINs, and the pass opens nothing any more; the secretary issues another. */
export const PIN_TRIES = 5;
/** Digits of a PIN. */
export const PIN_DIGITS = 6;

/**
 * Mã vào phiên. What opens the score sheets of one panel member on one device of the Council, without their password: a
 * code that is read once as a QR, and a PIN on a slip. It counts on the day it was issued, while the round is in its
 * defence (BR-47: direct entry on a device of the Council).
 */
export interface PanelPass {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly memberId: string;
  /** The civil day it counts on. */
  readonly day: LocalDate;
  /** SHA-256 of the code. */
  readonly codeHash: string;
  /** Keyed digest of the PIN: a copy of the store tells no PIN. */
  readonly pinHash: string;
  readonly issuedBy: string;
  readonly issuedAt: Date;
  /** Wrong PINs so far. */
  readonly failures: number;
  /** When the code was used; it opens nothing a second time. */
  readonly openedAt: Date | null;
  /** Program and system of the device, in words; empty before. */
  readonly device: string;
  readonly revokedAt: Date | null;
}

/** How a pass stands: waits for its device, is in use, was locked by wrong PINs, taken back, or its day is over. */
export const PASS_STATES = ['WAITING', 'OPEN', 'LOCKED', 'REVOKED', 'EXPIRED'] as const;
export type PassState = (typeof PASS_STATES)[number];

/** The moment a pass is asked about, and the state of its round then. */
export interface PassMoment {
  readonly now: Date;
  readonly roundState: Round['state'];
}

/** How a pass stands at a moment. */
export function passState(pass: PanelPass, { now, roundState }: PassMoment): PassState {
  if (pass.revokedAt !== null) return 'REVOKED';
  if (pass.failures >= PIN_TRIES) return 'LOCKED';
  if (roundState !== 'DEFENCE' || pass.day !== hanoiDay(now)) return 'EXPIRED';
  return pass.openedAt === null ? 'WAITING' : 'OPEN';
}

/** A try: whether the PIN was right, when, and on what device. */
export interface PassTry extends PassMoment {
  readonly pinIsRight: boolean;
  readonly device: string;
}

/** What became of a try: the pass as it is kept from now on, and why nothing was opened, if nothing was. */
export interface PassTried {
  readonly pass: PanelPass;
  readonly refusal: Refusal | null;
}

/** Opens a pass, once. A wrong PIN is counted, and the last one locks the pass. */
export function openPass(pass: PanelPass, asked: PassTry): PassTried {
  if (passState(pass, asked) !== 'WAITING') return { pass, refusal: VOID };
  if (!asked.pinIsRight) return failed(pass, 'pin');
  const { now, device } = asked;
  return { pass: { ...pass, version: pass.version + 1, failures: 0, openedAt: now, device }, refusal: null };
}

/** Confirms by the PIN who is at the device of an open pass; wrong ones are counted as at the door. */
export function confirmPass(pass: PanelPass, asked: PassTry): PassTried {
  if (passState(pass, asked) !== 'OPEN') return { pass, refusal: VOID };
  if (!asked.pinIsRight) return failed(pass, 'code');
  if (pass.failures === 0) return { pass, refusal: null };
  return { pass: { ...pass, version: pass.version + 1, failures: 0 }, refusal: null };
}

/** Takes a pass back; its session ends with it. Null when there is nothing to take back. */
export function revokePass(pass: PanelPass, moment: PassMoment): PanelPass | null {
  const state = passState(pass, moment);
  if (state === 'REVOKED' || state === 'EXPIRED') return null;
  return { ...pass, version: pass.version + 1, revokedAt: moment.now };
}

/** The acts that are open to a session which a pass has opened: giving one's own marks, and nothing else. */
export const PASS_ACTS: readonly string[] = ['submitScoreSheet', 'confirmPaperSheet', 'castBallot'];

const VOID: Refusal = { code: 'PASS_VOID', path: ['code'] };

function failed(pass: PanelPass, field: string): PassTried {
  const failures = pass.failures + 1;
  const left = PIN_TRIES - failures;
  return {
    pass: { ...pass, version: pass.version + 1, failures },
    refusal: { code: 'PIN_WRONG', path: [field], left },
  };
}
