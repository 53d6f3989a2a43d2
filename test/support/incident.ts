/** An incident of the defence as it may be minuted at any time. */
export const INCIDENT = {
  kind: 'POWER',
  happenedAt: new Date(0),
  place: '',
  applicationId: null,
  people: 'Ban chấm',
  what: 'Mất điện',
  done: 'Chờ 15 phút',
} as const;
