/** Who has no e-mail address and must be told by telephone, by post or in person, and what they were told (BR-12). */
import type { LocalDate } from '../../domain/calendar';
import type { Round } from '../../domain/exam/round';
import type { Application } from '../../domain/registration/application';
import type { Dossier } from '../../domain/registration/dossier';
import { isErased } from '../../domain/registration/erasure';
import { LETTER_LABEL } from '../../domain/registration/letter';
import type { LetterHandOver, LetterKind } from '../../domain/registration/letter';
import type { Readers } from '../../persistence/ports';
import type { PersonalVault } from '../registration/personal-vault';
import { mayHandOverLetters } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';
import { dueLetters, loadLetters } from './due-letters';

/** A letter that no mail takes to its reader. */
export interface Unreached {
  readonly letter: string;
  readonly kind: LetterKind;
  readonly due: LocalDate;
  readonly application: Application;
  readonly dossier: Dossier;
  readonly handedOver: LetterHandOver | null;
}

/** Letters due now whose readers gave no address, neither with an account nor in their form. */
export async function unreachedOf(
  readers: Readers,
  vault: PersonalVault,
  { round, now }: { readonly round: Round; readonly now: Date },
): Promise<readonly Unreached[]> {
  const batches = dueLetters(await loadLetters(readers, round, now), now).filter(({ to }) => to.length > 0);
  if (batches.length === 0) return [];
  const people = batches.flatMap(({ to }) => to);
  const accounts = await readers.accounts.findMany([...new Set(people.map(({ candidateId }) => candidateId))]);
  const mailed = new Set(accounts.filter(({ email }) => email !== null).map(({ id }) => id));
  const unmailed = people.filter(({ candidateId }) => !mailed.has(candidateId));
  const dossiers = await readers.dossiers.findMany([...new Set(unmailed.map(({ id }) => id))]);
  const silent = new Map(dossiers.filter((one) => hasNoAddress(vault, one)).map((one) => [one.id, one]));
  return batches.flatMap(({ id: letter, key: kind, due, to }) =>
    to.flatMap((application): readonly Unreached[] => {
      const dossier = mailed.has(application.candidateId) ? undefined : silent.get(application.id);
      if (dossier === undefined) return [];
      const handedOver = dossier.handedOver?.find((one) => one.letter === letter) ?? null;
      return [{ letter, kind, due, application, dossier, handedOver }];
    }),
  );
}

function hasNoAddress(vault: PersonalVault, dossier: Dossier): boolean {
  return !isErased(dossier) && vault.openDossier(dossier.id, dossier.sealed).contact.email === '';
}

/** A letter as the secretary sees it. */
export interface UnreachedView extends Omit<Unreached, 'application' | 'dossier'> {
  readonly title: string;
  readonly applicationId: string;
  readonly dossierVersion: number;
}

/** How a letter reached its reader, as shown. */
export type HandOverView = LetterHandOver;

/** How many of one kind wait to be handed over, and until when. */
export interface WaitingLetters {
  readonly kind: LetterKind;
  readonly count: number;
  readonly due: LocalDate;
}

/** Letters by hand, for the secretary; without a vault nobody's address can be looked for. */
export function letterQueries(readers: Readers, vault: PersonalVault | null) {
  const unreached = async ({ round }: RoundAccess, now: Date): Promise<readonly Unreached[]> =>
    vault === null ? [] : unreachedOf(readers, vault, { round, now });
  return {
    unreachedLetters: async (access: RoundAccess, now: Date): Promise<readonly UnreachedView[]> =>
      mayHandOverLetters(access)
        ? (await unreached(access, now)).map(({ application, dossier, ...rest }) => ({
            ...rest,
            title: LETTER_LABEL[rest.kind],
            applicationId: application.id,
            dossierVersion: dossier.version,
          }))
        : [],
    waitingLetters: async (access: RoundAccess, now: Date): Promise<readonly WaitingLetters[]> => {
      if (!mayHandOverLetters(access)) return [];
      const found = new Map<LetterKind, WaitingLetters>();
      for (const { kind, due, handedOver } of await unreached(access, now)) {
        const { count, due: earliest } = found.get(kind) ?? { count: 0, due };
        if (handedOver === null) found.set(kind, { kind, count: count + 1, due: due < earliest ? due : earliest });
      }
      return [...found.values()];
    },
  };
}
