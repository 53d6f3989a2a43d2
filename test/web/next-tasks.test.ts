import { nextTasks, systemTasks, type TaskFacts } from '../../src/web/screens/tasks/next-tasks';

const DRAFT: TaskFacts = {
  id: 'rnd_1',
  state: 'DRAFT',
  myRoles: [],
  declarationRequired: false,
  posts: [],
  rubric: [],
  regulation: null,
  bodies: [],
  dates: { closes: '2027-04-30' },
};
const kinds = (round: Partial<TaskFacts>, isAdministrator = false, today = '2027-04-01') =>
  nextTasks({ ...DRAFT, ...round }, isAdministrator, today).map(({ kind }) => kind);

describe('việc cần làm', () => {
  it('asks the administrator for the Council, once', () => {
    expect(kinds({}, true)).toEqual(['appointCouncil']);
    expect(kinds({ bodies: [{ kind: 'COUNCIL' }] }, true)).toEqual([]);
  });

  it('asks the only administrator for a second one, and nobody once there are two', () => {
    expect(systemTasks(1)).toEqual([{ kind: 'secondAdministrator', to: '/nguoi-dung' }]);
    expect([...systemTasks(2), ...systemTasks(null)]).toEqual([]);
  });

  it('asks for the declaration before anything else of the round', () => {
    const owing = { ...DRAFT, myRoles: ['COUNCIL_SECRETARY'], declarationRequired: true };
    expect(nextTasks(owing, false, '2027-04-01')).toEqual([{ kind: 'declareInterests', to: '/ky-thi/rnd_1/cam-ket' }]);
  });

  it('asks the secretary for what a draft still lacks', () => {
    const myRoles = ['COUNCIL_SECRETARY'];
    expect(kinds({ myRoles })).toEqual(['setRegulation', 'definePosts', 'defineRubric']);
    expect(kinds({ myRoles, posts: [1], rubric: [1] })).toEqual(['setRegulation']);
  });

  it('offers the chair to open registration only when nothing is missing', () => {
    const ready = {
      myRoles: ['COUNCIL_CHAIR'],
      posts: [1],
      rubric: [1],
      regulation: { phases: ['WRITTEN', 'DEFENCE'] },
    };
    expect(kinds({ ...ready, bodies: [{ kind: 'PANEL' }] })).toEqual(['appointBodies']);
    expect(kinds({ ...ready, bodies: [{ kind: 'PANEL' }, { kind: 'MARKING' }] })).toEqual(['openRegistration']);
    expect(kinds({ ...ready, regulation: { phases: ['DEFENCE'] }, bodies: [{ kind: 'PANEL' }] })).toEqual([
      'openRegistration',
    ]);
  });

  it('lets registration be closed from the day after its last day, by the clock of Hà Nội', () => {
    const round = { state: 'REGISTRATION', myRoles: ['COUNCIL_CHAIR'] } as const;
    expect(kinds(round, false, '2027-04-30')).toEqual(['waitForRegistrationEnd']);
    expect(kinds(round, false, '2027-05-01')).toEqual(['closeRegistration']);
  });

  it('invites to apply only people without a duty, and only while applications are taken', () => {
    expect(kinds({ state: 'REGISTRATION' })).toEqual(['apply']);
    expect(kinds({ state: 'REGISTRATION' }, true)).toEqual([]);
    expect(kinds({ state: 'REGISTRATION' }, false, '2027-05-01')).toEqual([]);
  });

  it('leads panel members to their sheets', () => {
    expect(nextTasks({ ...DRAFT, state: 'DEFENCE', myRoles: ['PANEL_MEMBER'] }, false, '2027-06-20')).toEqual([
      { kind: 'scoreSheets', to: '/ky-thi/rnd_1/cham-de-an' },
    ]);
  });

  it('leads the chair to where the result is established', () => {
    expect(nextTasks({ ...DRAFT, state: 'DEFENCE', myRoles: ['COUNCIL_CHAIR'] }, false, '2027-06-20')).toEqual([
      { kind: 'establishResult', to: '/ky-thi/rnd_1/ket-qua' },
    ]);
  });
});
