import type { TOTP } from 'otpauth';
import { addDays, hanoiDay } from '../../../src/domain/calendar';
import { acceptInvitation, confirmPresence, PASSWORD, signInByApi, type Caller } from './api';

/** Who sits where in the round, in the order of the lines of the form. */
export const SERVING = {
  COUNCIL: ['Trần Thanh Hương', 'Lê Minh Tuấn', 'Phạm Ngọc Ánh', 'Hoàng Đức Anh', 'Vũ Thùy Dương'],
  SUPERVISION: ['Đặng Quốc Bảo', 'Bùi Khánh Linh', 'Đỗ Hữu Phước'],
  SECRETARIAT: ['Ngô Bích Ngọc', 'Dương Văn Khải'],
  EXAM_PAPER: ['Lý Thu Trang', 'Hồ Sĩ Nguyên', 'Phan Lệ Quyên'],
  INVIGILATION: ['Trịnh Công Minh', 'Đinh Thúy Hằng', 'Lâm Gia Huy'],
  CODING: ['Mai Xuân Trường', 'Cao Mỹ Duyên', 'Tô Hoài Nam'],
  MARKING: ['Tạ Quang Vinh', 'Châu Tường Vân', 'Kiều Tấn Phát'],
  PANEL: ['Lương Thế Hiển', 'Thái Ngân Hà', 'Quách Đình Lộc', 'Tống Diệu Hiền'],
  APPEAL: ['Hà Phương Thảo', 'Triệu Bá Kiên', 'Viên Ý Nhi'],
} as const;

/** A candidate, somebody who is their brother, and somebody who can take a place. */
export const CANDIDATE = 'Nguyễn Hồng Nhung';
export const BROTHER = 'Nguyễn Hồng Sơn';
export const NEWCOMER = 'Lê Uyên Vy';

const EVERYBODY: readonly string[] = [...Object.values(SERVING).flat(), CANDIDATE, BROTHER, NEWCOMER];

/** The last two words of a name as people type them, without accents. */
export function partOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return plain.toLowerCase().split(' ').slice(-2).join(' ');
}

/** The name a person signs in with. */
export function usernameOf(name: string): string {
  return `nguoi-${String(EVERYBODY.indexOf(name) + 1)}`;
}

/** What was prepared for the screens. */
export interface Prepared {
  readonly roundId: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
}

const AGENCY = { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN TỈNH', abbreviation: 'SNV', place: 'Quảng Ngãi' };

/** The administrator, an account for everybody, and a round that opens today. */
export async function prepare(admin: Caller, token: string): Promise<Prepared> {
  const first = { token, username: 'quan-tri', displayName: 'Mạc Quản Trị', password: PASSWORD };
  await admin.act('createFirstAdministrator', first, '');
  await signInByApi(admin, 'quan-tri', true);
  const people = EVERYBODY.map((displayName) => ({
    username: usernameOf(displayName),
    displayName,
    position: 'Chuyên viên Sở Nội vụ',
  }));
  const { invitations } = await admin.act('inviteAccounts', { people }, 'invitations { code account { id } }');
  const by = (read: (one: (typeof invitations)[number]) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(invitations.map((one, index) => [EVERYBODY[index] ?? '', read(one)]));
  const today = hanoiDay(new Date());
  const dates = { notice: addDays(today, -12), opens: today, closes: addDays(today, 30), defence: addDays(today, 60) };
  const title = 'Thi tuyển chức danh Trưởng phòng năm 2027';
  const input = { code: 'KT-2027-01', title, agency: AGENCY, dates: { ...dates, written: addDays(today, 45) } };
  const { round } = await admin.act('createRound', input, 'round { id version }');
  return { roundId: round.id, ids: by(({ account }) => account.id), codes: by(({ code }) => code) };
}

/** The secretary sets the rules, and the chair opens the registration. */
export async function openRegistration(secretary: Caller, chair: Caller, roundId: string): Promise<string> {
  const document = { number: '18/QC-SNV', date: '2026-09-15', issuer: 'Giám đốc Sở Nội vụ' };
  const posts = [{ title: 'Trưởng phòng Tổng hợp', unit: 'Văn phòng Sở', quota: 1 }];
  const criteria = [{ key: 'noi_dung', title: 'Nội dung đề án', maximum: '100' }];
  const start = { roundId, expectedVersion: 1 };
  const rules = await secretary.act('setRegulation', { ...start, regulation: { document } }, 'round { version }');
  const next = { roundId, expectedVersion: rules.round.version };
  const posted = await secretary.act('definePosts', { ...next, posts }, 'round { version posts { id } }');
  const then = { roundId, expectedVersion: posted.round.version };
  const ready = await secretary.act('defineRubric', { ...then, criteria }, 'round { version }');
  await confirmPresence(chair);
  await chair.act('openRegistration', { roundId, expectedVersion: ready.round.version }, '');
  return posted.round.posts[0]?.id ?? '';
}

/** A candidate applies and says who of the others is their brother. */
export async function applyAndDeclare(
  candidate: Caller,
  { roundId, ids }: Prepared,
  postId: string,
  brothers: readonly string[],
): Promise<void> {
  const input = {
    roundId,
    postId,
    fullName: CANDIDATE,
    birthDate: '1985-03-14',
    sex: 'F',
    unit: 'Phòng Tổng hợp',
    title: 'Phó Trưởng phòng',
    route: 'VOLUNTARY',
  };
  const { application } = await candidate.act('submitApplication', input, 'application { id }');
  for (const name of brothers) {
    const relation = { applicationId: application.id, personId: ids[name], relation: 'SIBLING' };
    await candidate.act('declareRelation', relation, '');
  }
}

/** An invited person takes up the account; staff set up the authenticator app, which is returned. */
export async function arrive(
  caller: Caller,
  { codes }: Prepared,
  name: string,
  isStaff: boolean,
): Promise<TOTP | null> {
  await acceptInvitation(caller, codes[name] ?? '');
  return signInByApi(caller, usernameOf(name), isStaff);
}

/** Somebody who serves signs that they have nothing to declare. */
export async function declareNothing(caller: Caller, roundId: string): Promise<void> {
  const input = { roundId, relations: [], nothingToDeclare: true, secrecyPledged: true };
  await caller.act('declareInterests', input, 'barred');
}
