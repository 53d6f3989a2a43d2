import type { Application } from './application';
import { hanoiDay, isPast } from '../calendar';
import type { Dossier } from './dossier';
import type { Refusal } from '../refusal';
import { decideAll } from '../result';
import type { Result } from '../result';
import { stepErrors } from '../exam/round';
import type { Round } from '../exam/round';

/**
 * Whether the private parts of those not chosen may be erased now (BR-65; Luật 91/2025 Điều 25(1)): once, and only when
 * nobody can complain of the result any more, since a complaint is looked into by what the dossier says.
 */
export function eraseDossiers(round: Round, expectedVersion: number, now: Date): Result<Round> {
  const until = round.resultRelease?.complaintsUntil ?? null;
  const errors: Refusal[] = [...stepErrors(round, ['CONCLUDED'], expectedVersion)];
  if (until === null || !isPast(until, now)) errors.push({ code: 'COMPLAINTS_OPEN', path: ['roundId'], until });
  if (round.dossiersErasedOn != null) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
  return decideAll(errors, () => ({ ...round, version: round.version + 1, dossiersErasedOn: hanoiDay(now) }));
}

/**
 * A dossier without citizen id, ways to reach the person and what they declared of themself. What the Council received,
 * checked and asked for stays, and that letters reached them, without who took them: it is part of the exam record (TT
 * 22/2025 Điều 25), and the papers still follow from it.
 */
export function withoutPrivatePart(dossier: Dossier): Dossier {
  const erased = { ...dossier, version: dossier.version + 1, sealed: '', citizenKey: `erased:${dossier.id}` };
  const { handedOver } = dossier;
  return handedOver == null ? erased : { ...erased, handedOver: handedOver.map((one) => ({ ...one, receiver: '' })) };
}

/** Whether the private part is gone. */
export function isErased({ sealed }: Pick<Dossier, 'sealed'>): boolean {
  return sealed === '';
}

/** An application whose digests in the log nobody can tie to what was typed any more: their salt is gone (trust.md 3.12.5). */
export function withOtherSalt(application: Application, salt: string): Application {
  return { ...application, version: application.version + 1, salt };
}
