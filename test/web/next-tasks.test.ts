import { afterApplying, nextTasks, systemTasks, type TaskFacts } from '../../src/web/screens/tasks/next-tasks';

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

  it('asks the chair to release an established result, until it is released', () => {
    const established = { state: 'CONCLUDED', myRoles: ['COUNCIL_CHAIR'], resultReleasedOn: null } as const;
    expect(kinds(established)).toEqual(['releaseResult']);
    expect(kinds({ ...established, resultReleasedOn: '2027-07-01' })).toEqual([]);
    expect(kinds({ ...established, myRoles: ['COUNCIL_SECRETARY'] })).toEqual([]);
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
    expect(kinds({ state: 'REGISTRATION' }, false, '2027-05-01')).toEqual(['mine']);
    expect(kinds({ state: 'SCREENING', reopenings: [{ until: '2027-05-20' }] })).toEqual(['apply']);
  });

  it('leads whoever has no duty to their own application until some weeks after the result', () => {
    expect(kinds({ state: 'DRAFT' })).toEqual([]);
    for (const state of ['SCREENING', 'WRITTEN', 'DEFENCE', 'CONCLUDED'] as const)
      expect(kinds({ state })).toEqual(['mine']);
    const released = { state: 'CONCLUDED', resultReleasedOn: '2027-07-01' } as const;
    expect(kinds(released, false, '2027-08-30')).toEqual(['mine']);
    expect(kinds(released, false, '2027-08-31')).toEqual([]);
    expect(kinds({ state: 'WRITTEN' }, true)).toEqual([]);
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

  describe('of the written paper', () => {
    const SEALED = { scripts: 4, mapOpened: false, isCoder: false, isMapOpener: false, undecided: null, turns: [] };
    const turns = (locked: number) => [{ given: 4, entered: 1, locked }];
    const WRITTEN = { ...DRAFT, state: 'WRITTEN' as const };
    const of = (
      role: string,
      writtenProgress: NonNullable<TaskFacts['writtenProgress']>,
      entry = 'PAPER_DOUBLE_ENTRY',
    ) => kinds({ ...WRITTEN, myRoles: [role], writtenProgress, regulation: { phases: ['WRITTEN'], entry } });

    it('go to whoever makes the codes, then to the head of marking, each at its own page', () => {
      expect(of('CODING_HEAD', { ...SEALED, scripts: 0, isCoder: true })).toEqual(['codeScripts']);
      expect(of('CODING_HEAD', { ...SEALED, isCoder: true })).toEqual([]);
      expect(of('MARKING_HEAD', { ...SEALED, scripts: 0 })).toEqual([]);
      expect(of('MARKING_HEAD', SEALED)).toEqual(['allocateMarkers']);
      const marking = { ...WRITTEN, myRoles: ['MARKING_HEAD'], writtenProgress: { ...SEALED, turns: turns(0) } };
      expect(nextTasks(marking, false, '2027-06-20')).toEqual([
        { kind: 'settleScripts', to: '/ky-thi/rnd_1/thi-viet' },
        { kind: 'markScripts', to: '/ky-thi/rnd_1/cham-thi-viet' },
      ]);
    });

    it('ask the secretary for sheets only where marks come from paper and some are not typed yet', () => {
      expect(of('COUNCIL_SECRETARY', { ...SEALED, turns: turns(2) })).toEqual(['enterPaperMarks']);
      expect(of('COUNCIL_SECRETARY', { ...SEALED, turns: turns(3) })).toEqual([]);
      expect(of('COUNCIL_SECRETARY', { ...SEALED, turns: turns(2) }, 'DIRECT')).toEqual([]);
    });

    it('ask to open the map once everything is locked, and to compile once it is open', () => {
      const opener = { ...SEALED, isMapOpener: true };
      expect(of('COUNCIL_CHAIR', { ...opener, turns: turns(3) })).toEqual([]);
      expect(of('COUNCIL_CHAIR', { ...opener, turns: turns(4), undecided: 1 })).toEqual([]);
      const settled = { ...opener, turns: turns(4), undecided: 0 };
      expect(of('COUNCIL_CHAIR', settled)).toEqual(['openBlindMap']);
      expect(of('COUNCIL_CHAIR', { ...settled, mapOpened: true })).toEqual(['compileWritten']);
    });
  });

  it('asks the chair to decide on a post with too few people before the list, and waits for added time (BR-11)', () => {
    const screening = { state: 'SCREENING', myRoles: ['COUNCIL_CHAIR'] } as const;
    expect(kinds({ ...screening, shortPosts: [{ state: 'AWAITS' }] })).toEqual(['decideShortPosts']);
    expect(kinds({ ...screening, reopenings: [{ until: '2027-05-20' }] })).toEqual(['waitForRegistrationEnd']);
    expect(kinds({ ...screening, shortPosts: [{ state: 'SUSPENDED' }] })).toEqual(['confirmCandidates']);
    expect(kinds({ state: 'SCREENING', reopenings: [{ until: '2027-05-20' }] })).toEqual(['apply']);
    expect(kinds({ state: 'SCREENING' })).toEqual(['mine']);
  });
});

test('whoever has applied is shown their application, not the form again', () => {
  const apply = { kind: 'apply', to: '/ky-thi/rnd_1/dang-ky' } as const;
  const mine = { kind: 'mine', to: '/ky-thi/rnd_1/ho-so' } as const;
  expect(afterApplying([apply], 'rnd_1', false)).toEqual([apply]);
  expect(afterApplying([mine], 'rnd_1', false)).toEqual([]);
  expect(afterApplying([mine], 'rnd_1', true)).toEqual([mine]);
  expect(afterApplying([apply], 'rnd_1', true)).toEqual([mine]);
});
