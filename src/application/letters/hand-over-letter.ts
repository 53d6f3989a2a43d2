import { hanoiDay } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { requireVersion } from '../../domain/exam/round';
import type { Dossier } from '../../domain/registration/dossier';
import { checkHandOver } from '../../domain/registration/letter';
import type { LetterHandOver, LetterWay } from '../../domain/registration/letter';
import { decideAll } from '../../domain/result';
import { tidyText } from '../../domain/text';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { applicationScope } from '../registration/commands';
import type { ApplicationAnswer } from '../registration/commands';
import { loadDossier } from '../registration/dossier-commands';
import { dueLetters, loadLetters } from './due-letters';

export interface HandOverInput {
  readonly applicationId: string;
  /** Version of the dossier. */
  readonly expectedVersion: number;
  readonly letter: string;
  readonly way: LetterWay;
  readonly receiver: string;
  readonly on: LocalDate;
}

/**
 * Ghi việc giao thư: that a letter reached somebody who has no e-mail address: who took it, when and how. Recorded once and
 * never changed: periods of complaint are counted from the day somebody was told.
 */
export const recordLetterHandedOver: CommandFactory<HandOverInput, ApplicationAnswer> = defineCommand({
  name: 'recordLetterHandedOver',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, { applicationId }: HandOverInput) => {
    const loaded = await loadDossier(repositories, applicationId);
    return loaded === null ? null : { ...loaded, source: await loadLetters(repositories, loaded.round) };
  },
  scope: applicationScope,
  decide: ({ application, dossier, source }, { letter, way, receiver, on, expectedVersion }, { viewer, now }) => {
    const due = dueLetters(source, now).find(
      ({ id, to }) => id === letter && to.some((one) => one.id === application.id),
    );
    const known = dossier.handedOver ?? [];
    const stale = requireVersion(dossier, expectedVersion);
    const isKnown = known.some((one) => one.letter === letter);
    const checked = checkHandOver({ receiver, on }, { isDue: due !== undefined, isKnown, now });
    return decideAll(stale === null ? checked : [stale, ...checked], (): Dossier => {
      // There is one: its lack is among the reasons.
      const kind = due?.key ?? 'LIST';
      const facts = { letter, kind, way, receiver: tidyText(receiver), on, by: viewer.accountId, recordedAt: now };
      return { ...dossier, version: dossier.version + 1, handedOver: [...known, facts satisfies LetterHandOver] };
    });
  },
  store: (repositories, dossier) => repositories.dossiers.save(dossier),
  record: (after, { dossier: before }) => ({
    subjectId: after.id,
    before: { version: before.version },
    after: { version: after.version, letterHandedOver: told(after.handedOver?.at(-1)) },
  }),
  answer: (dossier) => ({ applicationId: dossier.id }),
});

/** What the log keeps: which letter, how and when; who took it stands in the dossier. */
function told(one: LetterHandOver | undefined) {
  return one === undefined ? null : [one.kind, one.way, one.on, hanoiDay(one.recordedAt)];
}
