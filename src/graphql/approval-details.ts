import type { ApprovalView } from '../application/approval/queries';
import { sha256 } from '../application/canonical';
import type { Queries } from '../application/queries';
import { BODY_LABEL } from '../domain/panel/body';
import { formatDayVi, hanoiDay, hanoiTime, isLocalDate } from '../domain/calendar';
import { kindOf } from '../domain/ids';
import { keptWording } from '../domain/paper/wording';
import { labelOfWord } from './wording';

/** One part of what will be done. */
export interface ApprovalDetail {
  readonly label: string;
  readonly value: string;
}

type Lookups = Pick<Queries, 'account' | 'application' | 'body' | 'round'>;

/** What each part of the input of a two-person act is called; a test holds it to the inputs in the schema. */
export const PART_LABEL: Readonly<Record<string, string>> = {
  roundId: 'Kỳ thi',
  bodyId: 'Ban',
  applicationId: 'Người dự tuyển',
  postId: 'Vị trí dự tuyển',
  personId: 'Người',
  accountId: 'Tài khoản của',
  leavingId: 'Người thôi tham gia',
  comingId: 'Người thay',
  memberId: 'Thành viên',
  receiverName: 'Người nhận bàn giao',
  receiverPosition: 'Chức vụ người nhận',
  kind: 'Loại ban',
  seats: 'Thành viên',
  seat: 'Chức danh',
  statuses: 'Tình trạng đã biết',
  decision: 'Quyết định',
  number: 'số',
  date: 'Ngày',
  signer: 'người ký',
  reason: 'Lý do',
  appointedBy: 'Cấp thành lập',
  chairIsHead: 'Người đứng đầu cơ quan làm Chủ tịch',
  startedAt: 'Giờ bắt đầu họp',
  endedAt: 'Giờ kết thúc họp',
  place: 'Nơi họp',
  absentMemberIds: 'Thành viên vắng mặt',
  votesFor: 'Số phiếu tán thành',
  votesAgainst: 'Số phiếu không tán thành',
  reportNumber: 'Tờ trình số',
  reportDate: 'Ngày tờ trình',
  decisionNumber: 'Quyết định công nhận số',
  decisionDate: 'Ngày quyết định',
  decisionIssuer: 'Cấp quyết định',
  code: 'Mẫu văn bản',
  basedOn: 'Sửa từ bản số',
  text: 'Lời văn mới',
  expectedVersion: 'Phiên bản đã đọc',
};

const ORDER = Object.keys(PART_LABEL);

/** Parts in the order in which a decision states them: who goes before who comes, the number before the day. */
function inOrder(object: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const placeOf = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.entries(object).sort(([one], [other]) => placeOf(one) - placeOf(other));
}

/** The payload of a request in words, part by part; ids are read as what they stand for. */
export async function approvalDetails(
  { act, payload, roundId }: Pick<ApprovalView, 'act' | 'payload' | 'roundId'>,
  queries: Lookups,
): Promise<readonly ApprovalDetail[]> {
  const asked: unknown = JSON.parse(payload);
  const input = act === 'changeTemplate' && isObject(asked) ? withoutLongText(asked) : asked;
  const details: ApprovalDetail[] = [];
  for (const [label, value] of partsOf(input, '')) {
    const words = await wordsOf(value, roundId, queries);
    if (words !== '') details.push({ label, value: words });
  }
  return details;
}

/** Words of a form are read line by line in a comparison of their own; here stands what tells them from all others. */
function withoutLongText(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { text } = input;
  if (typeof text !== 'string') return { ...input, text: 'khôi phục mẫu gốc' };
  const kept = keptWording(text);
  const lines = kept.split('\n').length;
  return { ...input, text: `${String(lines)} dòng, mã SHA-256 ${sha256(kept)}; xem so sánh từng dòng ở dưới` };
}

/** Parts of an object that says several things, flat: a list and a plain value are one part. */
function partsOf(value: unknown, above: string): readonly (readonly [string, unknown])[] {
  if (!isObject(value)) return [[above, value]];
  return inOrder(value).flatMap(([name, below]) => {
    const own = PART_LABEL[name] ?? name;
    const label = above === '' ? own : `${above}: ${own.toLowerCase()}`;
    return isObject(below) ? partsOf(below, label) : [[label, below] as const];
  });
}

async function wordsOf(value: unknown, roundId: string | null, queries: Lookups): Promise<string> {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const each: string[] = [];
    for (const one of value as readonly unknown[]) each.push(await wordsOf(one, roundId, queries));
    return each.filter((one) => one !== '').join('; ');
  }
  if (isObject(value)) {
    const each: string[] = [];
    for (const one of Object.values(value)) each.push(await wordsOf(one, roundId, queries));
    return each.filter((one) => one !== '').join(', ');
  }
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? textWords(value, roundId, queries) : '';
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

async function textWords(text: string, roundId: string | null, queries: Lookups): Promise<string> {
  if (INSTANT.test(text)) {
    const at = new Date(text);
    return `${hanoiTime(at)} ngày ${formatDayVi(hanoiDay(at))}`;
  }
  if (isLocalDate(text)) return formatDayVi(text);
  return (await nameOf(text, roundId, queries)) ?? labelOfWord(text);
}

/** What an id stands for, as far as the viewer may know it; null for what is no id or not for them. */
async function nameOf(id: string, roundId: string | null, queries: Lookups): Promise<string | null> {
  switch (kindOf(id)) {
    case 'account':
      return (await queries.account(id))?.displayName ?? null;
    case 'application':
      return (await queries.application(id))?.fullName ?? null;
    case 'round':
      return (await queries.round(id))?.title ?? null;
    case 'body': {
      const body = await queries.body(id);
      return body === null ? null : BODY_LABEL[body.kind];
    }
    case 'post': {
      const round = roundId === null ? null : await queries.round(roundId);
      return round?.posts.find((one) => one.id === id)?.title ?? null;
    }
    default:
      return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
