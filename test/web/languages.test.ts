import { en } from '../../src/web/i18n/en';
import { vi } from '../../src/web/i18n/vi';
import { accountVi } from '../../src/web/i18n/vi/account';
import { attachmentsVi } from '../../src/web/i18n/vi/attachments';
import { planVi } from '../../src/web/i18n/vi/plan';
import { tasksVi } from '../../src/web/i18n/vi/work';
import { approvalsVi } from '../../src/web/i18n/vi/approvals';
import { auditVi } from '../../src/web/i18n/vi/audit';
import { conflictsVi, replaceVi } from '../../src/web/i18n/vi/conflicts';
import { defenceVi } from '../../src/web/i18n/vi/defence';
import { candidateVi } from '../../src/web/i18n/vi/candidate';
import { registeringVi } from '../../src/web/i18n/vi/registering';
import { roundStepsVi } from '../../src/web/i18n/vi/round-steps';
import { ownApplicationVi } from '../../src/web/i18n/vi/own-application';
import { ownResultVi } from '../../src/web/i18n/vi/own-result';
import { deskVi } from '../../src/web/i18n/vi/desk';
import { examDayVi } from '../../src/web/i18n/vi/exam-day';
import { hearingVi } from '../../src/web/i18n/vi/hearing';
import { dataRequestsVi } from '../../src/web/i18n/vi/data-requests';
import { lettersVi } from '../../src/web/i18n/vi/letters';
import { versionsVi } from '../../src/web/i18n/vi/versions';
import { compulsoryVi } from '../../src/web/i18n/vi/compulsory';
import { importsVi } from '../../src/web/i18n/vi/imports';
import { healthVi } from '../../src/web/i18n/vi/health';
import { interestsVi } from '../../src/web/i18n/vi/interests';
import { markingVi } from '../../src/web/i18n/vi/marking';
import { officeVi } from '../../src/web/i18n/vi/office';
import { appealsVi } from '../../src/web/i18n/vi/appeals';
import { ownAccountVi } from '../../src/web/i18n/vi/own-account';
import { papersVi } from '../../src/web/i18n/vi/papers';
import { prepareVi } from '../../src/web/i18n/vi/prepare';
import { rehearsalVi } from '../../src/web/i18n/vi/rehearsal';
import { scoringVi } from '../../src/web/i18n/vi/scoring';
import { writtenVi } from '../../src/web/i18n/vi/written';
import { incidentVi } from '../../src/web/i18n/vi/incident';
import { projectVi } from '../../src/web/i18n/vi/project';
import { deviceVi } from '../../src/web/i18n/vi/device';
import { sheetEntryVi } from '../../src/web/i18n/vi/sheet-entry';
import { templatesVi } from '../../src/web/i18n/vi/templates';

/** Every text with its path; sentences are spoken with a number that can be found again. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...facts: readonly unknown[]) => unknown;
    return [[path, String(say(7, 7, 7, 7))]];
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const NAMED: ReadonlySet<string> = new Set(['.rounds.roleName']);
const spoken = (value: unknown): [string, string][] => textsOf(value).filter(([path]) => !NAMED.has(path));

const LANGUAGES: [string, unknown][] = [
  [
    'Vietnamese',
    {
      ...vi,
      account: accountVi,
      attachments: attachmentsVi,
      tasks: tasksVi,
      plan: planVi,
      approvals: approvalsVi,
      audit: auditVi,
      conflicts: conflictsVi,
      defence: defenceVi,
      candidate: candidateVi,
      registering: registeringVi,
      roundSteps: roundStepsVi,
      ownApplication: ownApplicationVi,
      ownResult: ownResultVi,
      desk: deskVi,
      examDay: examDayVi,
      hearing: hearingVi,
      sheetEntry: sheetEntryVi,
      device: deviceVi,
      project: projectVi,
      incident: incidentVi,
      imports: importsVi,
      versions: versionsVi,
      dataRequests: dataRequestsVi,
      letters: lettersVi,
      compulsory: compulsoryVi,
      health: healthVi,
      interests: interestsVi,
      marking: markingVi,
      office: officeVi,
      appeals: appealsVi,
      ownAccount: ownAccountVi,
      papers: papersVi,
      prepare: prepareVi,
      rehearsal: rehearsalVi,
      replace: replaceVi,
      scoring: scoringVi,
      written: writtenVi,
      templates: templatesVi,
    },
  ],
  ['English', { ...en.shared, ...en.own }],
];

describe.each(LANGUAGES)('%s', (_name, texts) => {
  it('leaves no text empty and none with a hole', () => {
    for (const [path, text] of spoken(withoutRoles(texts))) {
      expect([path, text.trim() === '', /undefined|NaN|\[object/.test(text)]).toEqual([path, false, false]);
    }
  });
});

it('says the same things in both languages, and says them differently', () => {
  const [[, vietnamese], [, english]] = LANGUAGES as [[string, unknown], [string, unknown]];
  const first = new Map(spoken(withoutRoles(vietnamese)));
  const second = new Map(spoken(withoutRoles(english)));
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  const same = [...first].filter(([path, text]) => second.get(path) === text).map(([path]) => path);
  expect(same).toEqual(['.shell.product', '.rounds.bodyName', '.rounds.seatName']);
});

it('names roles of bodies whose own name has an underscore', () => {
  expect(vi.rounds.roleName('EXAM_PAPER_HEAD')).toBe('Trưởng Ban đề thi');
  expect(vi.rounds.roleName('PANEL_DEPUTY')).toBe('Phó Trưởng Ban chấm đề án');
  expect(vi.rounds.roleName('SECRETARIAT_HEAD')).toBe('Tổ trưởng Tổ thư ký');
  expect(vi.rounds.roleName('COUNCIL_DEPUTY')).toBe('Phó Chủ tịch Hội đồng thi tuyển');
  expect(en.shared.rounds.roleName('COUNCIL_CHAIR')).toBe('Chair, Council');
});

function withoutRoles(texts: unknown): unknown {
  const { rounds, ...others } = texts as { rounds: { roleName: unknown } };
  const { roleName: _roleName, ...rest } = rounds;
  return { ...others, rounds: rest };
}
