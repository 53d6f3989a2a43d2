import type { PaperState } from '../paper/paper-life';
import type { Refusal } from '../refusal';
import { checkOptionalText, checkText, tidyText } from '../text';

/** Kinds of incident while candidates defend (TT 22/2025 Điều 12, Điều 13: whatever disturbs the order is minuted). */
export const INCIDENT_KINDS = ['POWER', 'NETWORK', 'EQUIPMENT', 'HEALTH', 'ORDER', 'OTHER'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** What each is called. */
export const INCIDENT_LABEL: Readonly<Record<IncidentKind, string>> = {
  POWER: 'Mất điện',
  NETWORK: 'Mất mạng',
  EQUIPMENT: 'Hỏng thiết bị',
  HEALTH: 'Sức khỏe',
  ORDER: 'Mất trật tự',
  OTHER: 'Sự cố khác',
};

/** What people write of an incident. */
export interface IncidentFacts {
  readonly kind: IncidentKind;
  /** When it began. */
  readonly happenedAt: Date;
  readonly place: string;
  /** Whose turn it disturbed; null when it was nobody's. */
  readonly applicationId: string | null;
  /** Who was there and who found it, as the minutes name them. */
  readonly people: string;
  readonly what: string;
  readonly done: string;
}

/** Biên bản sự cố. An incident of the defence; its paper (D26B) is made from it. */
export interface Incident extends IncidentFacts {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly changedAt: Date | null;
}

const LONGEST = { place: 200, people: 500, what: 2_000, done: 2_000 } as const;
/** So far a clock on the wall may be ahead of the server's. */
const AHEAD = 60_000;

/** The facts as they are kept. */
export function tidyIncident(facts: IncidentFacts): IncidentFacts {
  const { place, people, what, done } = facts;
  return {
    ...facts,
    place: tidyText(place),
    people: tidyText(people),
    what: tidyText(what),
    done: tidyText(done),
  };
}

/** Every reason against the facts: empty or too long texts, a time that has not come, a candidate who is not of the round. */
export function checkIncident(
  facts: IncidentFacts,
  { now, candidates }: { readonly now: Date; readonly candidates: readonly string[] },
): Refusal[] {
  const errors = [
    ...checkOptionalText(facts.place, ['place'], LONGEST.place),
    ...checkText(facts.people, ['people'], LONGEST.people),
    ...checkText(facts.what, ['what'], LONGEST.what),
    ...checkText(facts.done, ['done'], LONGEST.done),
  ];
  if (facts.happenedAt.getTime() > now.getTime() + AHEAD) {
    errors.push({ code: 'INVALID_VALUE', path: ['happenedAt'], reason: 'Thời điểm xảy ra sự cố chưa đến.' });
  }
  if (facts.applicationId !== null && !candidates.includes(facts.applicationId)) {
    const reason = 'Thí sinh này không thuộc buổi bảo vệ đề án.';
    errors.push({ code: 'INVALID_VALUE', path: ['applicationId'], reason });
  }
  return errors;
}

/**
 * Whether the minutes of an incident stand: an edition has gone to be signed, is signed or is published. Until then it
 * is a draft that may be put right; later it may not, since people have signed or are about to sign those very words (BR-59).
 */
export function isIncidentSettled(editions: readonly { readonly state: PaperState }[]): boolean {
  return editions.some(({ state }) => state !== 'DRAFTED');
}
