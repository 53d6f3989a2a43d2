import { createSetupToken } from '../../src/application/account/setup-token';
import { buildCommands } from '../../src/application/commands';
import type { Command } from '../../src/application/command';
import type { Actor } from '../../src/application/policy';

/** Everyone a policy may name, with the heading of the column and the words of the legend; places that do not exist have none. */
const COLUMNS = {
  ANYONE: ['*', 'bất kỳ ai, cả người chưa đăng nhập'],
  SIGNED_IN: ['TK', 'mọi tài khoản đã đăng nhập'],
  OWNER: ['CH', 'chủ của chính hồ sơ, lượt chấm, tài khoản ấy'],
  ADMINISTRATOR: ['QT', 'quản trị hệ thống'],
  COUNCIL_CHAIR: ['CT', 'Chủ tịch Hội đồng'],
  COUNCIL_DEPUTY: ['PCT', 'Phó Chủ tịch Hội đồng'],
  COUNCIL_SECRETARY: ['TK1', 'Ủy viên kiêm Thư ký Hội đồng'],
  COUNCIL_MEMBER: ['UV', 'Ủy viên Hội đồng'],
  SECRETARIAT_HEAD: ['TgT', 'Tổ trưởng Tổ thư ký'],
  SECRETARIAT_DEPUTY: ['TgP', 'Tổ phó Tổ thư ký'],
  SECRETARIAT_MEMBER: ['TgV', 'thành viên Tổ thư ký'],
  EXAM_PAPER_HEAD: ['ĐeT', 'Trưởng ban đề thi'],
  EXAM_PAPER_DEPUTY: ['ĐeP', 'Phó Trưởng ban đề thi'],
  EXAM_PAPER_MEMBER: ['ĐeV', 'thành viên Ban đề thi'],
  INVIGILATION_HEAD: ['CoT', 'Trưởng ban coi thi'],
  INVIGILATION_DEPUTY: ['CoP', 'Phó Trưởng ban coi thi'],
  INVIGILATION_MEMBER: ['CoV', 'thành viên Ban coi thi'],
  CODING_HEAD: ['PhT', 'Trưởng ban phách'],
  CODING_DEPUTY: ['PhP', 'Phó Trưởng ban phách'],
  CODING_MEMBER: ['PhV', 'thành viên Ban phách'],
  MARKING_HEAD: ['CtT', 'Trưởng ban chấm thi'],
  MARKING_DEPUTY: ['CtP', 'Phó Trưởng ban chấm thi'],
  MARKING_MEMBER: ['CtV', 'thành viên Ban chấm thi'],
  PANEL_HEAD: ['ĐaT', 'Trưởng ban chấm đề án'],
  PANEL_DEPUTY: ['ĐaP', 'Phó Trưởng ban chấm đề án'],
  PANEL_MEMBER: ['ĐaV', 'thành viên Ban chấm đề án'],
  APPEAL_HEAD: ['PkT', 'Trưởng ban chấm phúc khảo'],
  APPEAL_DEPUTY: ['PkP', 'Phó Trưởng ban chấm phúc khảo'],
  APPEAL_MEMBER: ['PkV', 'thành viên Ban chấm phúc khảo'],
  SUPERVISION_HEAD: ['GsT', 'Trưởng ban giám sát'],
  SUPERVISION_DEPUTY: ['GsP', 'Phó Trưởng ban giám sát'],
  SUPERVISION_MEMBER: ['GsV', 'thành viên Ban giám sát'],
} as const satisfies Partial<Record<Actor, readonly [heading: string, words: string]>>;

/** One row of the matrix. */
export interface CommandPolicy {
  readonly name: string;
  readonly by: readonly Actor[];
  /** Further conditions in words: on the object, of a second person, of a fresh confirmation. */
  readonly conditions: readonly string[];
}

/** The policy of every command, read from the commands themselves: no command can be left out of the review. */
export function commandPolicies(): readonly CommandPolicy[] {
  const unused = (): never => {
    throw new Error('the matrix executes nothing');
  };
  const parts = {
    unitOfWork: { run: unused, readers: {} as never },
    newId: unused,
    random: unused,
    secret: unused,
    pepper: Buffer.alloc(32),
  };
  const commands = buildCommands(parts, createSetupToken(new Date(0)));
  return Object.values(commands).map(rowOf);
}

function rowOf({
  name,
  allow,
  stepUp,
  approval,
}: Pick<Command<never, unknown>, 'name' | 'allow' | 'stepUp' | 'approval'>): CommandPolicy {
  return {
    name,
    by: allow.by,
    conditions: [
      ...(allow.when === undefined ? [] : [allow.when.words]),
      ...(approval === null ? [] : [`người thứ hai: ${approval.words}`]),
      ...(stepUp ? ['xác nhận lại'] : []),
    ],
  };
}

/** The matrix as text a person can review line by line: actors as columns, commands as rows, `x` where the policy names the actor. */
export function matrixText(policies: readonly CommandPolicy[]): string {
  const columns = Object.entries(COLUMNS);
  const unknown = policies.flatMap(({ by }) => by.filter((actor) => !(actor in COLUMNS)));
  if (unknown.length > 0) throw new Error(`a policy names somebody who does not exist: ${unknown.join(', ')}`);
  const nameWidth = Math.max(...policies.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[], words: string) =>
    [name.padEnd(nameWidth), ...cells.map((cell) => cell.padEnd(3)), words].join(' ').trimEnd();
  return [
    'Ai được làm việc gì: in ra từ chính các lệnh. Sửa quyền thì bảng này đổi theo và phải có người đọc lại.',
    'Dấu x: chính sách của lệnh nêu vai trò ấy; điều kiện phải thỏa thêm đứng ở cuối dòng.',
    '',
    ...columns.map(([actor, [heading, words]]) => `  ${heading.padEnd(3)}  ${words} (${actor})`),
    '',
    line(
      'Lệnh',
      columns.map(([, [heading]]) => heading),
      'Điều kiện',
    ),
    ...policies.map(({ name, by, conditions }) =>
      line(
        name,
        columns.map(([actor]) => (by.some((one) => one === actor) ? 'x' : '.')),
        conditions.join('; '),
      ),
    ),
    '',
  ].join('\n');
}
