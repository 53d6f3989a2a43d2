import type { Actor } from '../policy';

/** Every place a person can serve in. */
export const SERVING: readonly [Actor, ...Actor[]] = [
  'COUNCIL_CHAIR',
  'COUNCIL_DEPUTY',
  'COUNCIL_SECRETARY',
  'COUNCIL_MEMBER',
  ...(
    ['SECRETARIAT', 'EXAM_PAPER', 'INVIGILATION', 'CODING', 'MARKING', 'PANEL', 'APPEAL', 'SUPERVISION'] as const
  ).flatMap((kind): readonly Actor[] => [`${kind}_HEAD`, `${kind}_DEPUTY`, `${kind}_MEMBER`]),
];
