import { dueSteps, type PlannedRound } from '../../src/web/screens/tasks/due-order';

type Step = PlannedRound['steps'][number];
const step = (key: string, due: string, state: Step['state']): Step => ({
  key,
  due,
  state,
  who: 'Thư ký Hội đồng',
  what: key,
  result: 'Danh sách',
  clause: 'NĐ 170/2025',
  counted: '',
});

const ROUNDS: readonly PlannedRound[] = [
  {
    id: 'rnd_1',
    title: 'Kỳ thi một',
    myRoles: ['COUNCIL_SECRETARY'],
    steps: [
      step('receive', '2026-10-31', 'DONE'),
      step('summon', '2026-11-17', 'OPEN'),
      step('post', '2026-11-18', 'OPEN'),
      step('marking', '2026-11-12', 'OVERDUE'),
    ],
  },
  {
    id: 'rnd_2',
    title: 'Kỳ thi hai',
    myRoles: ['COUNCIL_CHAIR', 'PANEL_HEAD'],
    steps: [
      step('defence', '2026-11-12', 'OPEN'),
      step('screening', '2026-11-09', 'OVERDUE'),
      step('report', '2026-11-06', 'OVERDUE'),
    ],
  },
];

test('what is overdue comes first, then what is due within a week; only what this person acts on, and nothing done', () => {
  expect(dueSteps(ROUNDS, '2026-11-10').map(({ roundId, step: { key } }) => `${roundId} ${key}`)).toEqual([
    'rnd_2 report',
    'rnd_2 screening',
    'rnd_2 defence',
    'rnd_1 summon',
  ]);
});

test('nobody is shown the steps of others', () => {
  const others = ROUNDS.map((round) => ({ ...round, myRoles: ['MARKING_MEMBER'] }));
  expect(dueSteps(others, '2026-11-10')).toEqual([]);
});
