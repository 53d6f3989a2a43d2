import type { VersionTexts } from '../vi/versions';

/** The same in English. */
export const versionsEn: VersionTexts = {
  title: 'Saved versions of the regulation',
  lead: 'Each save is a version that is never changed or deleted. An earlier one that is taken up again becomes the newest.',
  numbered: (number: number) => `Version ${String(number)}`,
  savedBy: (name: string, when: string) => `Saved by ${name} at ${when}.`,
  origins: {
    SAVED: (_from: number) => 'Typed on the preparation screen.',
    COPIED: (_from: number) => 'Copied from another round.',
    RESTORED: (from: number) => `Version ${String(from)} taken up again.`,
  },
  changed: (what: string, before: string, after: string) => `${what}: from ${before} to ${after}`,
  look: 'Look at it',
  lookAt: (number: number) => `Look at it: version ${String(number)}`,
  restore: (number: number) => `Take version ${String(number)} up again`,
  restored: (number: number) => `Version ${String(number)} is the newest now.`,
};
