/** The round as a whole: days in order, a regulation without contradictions, phases and parts of the file that agree. */
import { formatMark } from '../../src/domain/marks';
import { placed, type Context } from './context';
import type { Draft } from './readers';
import type { FileRegulation } from './round-file';

/** Faults of days, regulation, phases and dossiers. */
export function checkRound(context: Context): void {
  checkDays(context);
  checkRegulation(context);
  checkPhases(context);
  checkDossiers(context);
  checkAppeals(context);
}

/** The phases that the file asks for; `null` when it names them wrongly, so that nothing is concluded from them. */
export function phasesOf(regulation: Draft<FileRegulation> | undefined): 'BOTH' | 'DEFENCE ONLY' | null {
  if (regulation === undefined) return null;
  const { phases } = regulation;
  if (phases === undefined) return Object.hasOwn(regulation, 'phases') ? null : 'BOTH';
  const written = phases.join(' ');
  if (written === 'WRITTEN DEFENCE') return 'BOTH';
  return written === 'DEFENCE' ? 'DEFENCE ONLY' : null;
}

const DAYS = [
  ['noticeDate', 'Ngày thông báo'],
  ['opens', 'Ngày bắt đầu nhận hồ sơ'],
  ['closes', 'Ngày hết hạn nhận hồ sơ'],
  ['writtenDate', 'Ngày thi viết'],
  ['defenceDate', 'Ngày bảo vệ đề án'],
] as const;

function checkDays({ draft, faults }: Context): void {
  let earlier: { readonly label: string; readonly field: string; readonly day: string } | null = null;
  for (const [field, label] of DAYS) {
    const day = draft.round?.[field];
    if (day === undefined) continue;
    if (earlier !== null && day < earlier.day) {
      const before = `${earlier.label.toLowerCase()} ("${earlier.field}") là ${earlier.day}`;
      faults.add(`/round/${field}`, `${label} ("${field}") là ${day}, sớm hơn ${before}.`);
    }
    earlier = { label, field, day };
  }
}

function checkRegulation({ draft, faults }: Context): void {
  const { writtenBands, ranking, phases } = draft.regulation ?? {};
  if (phases !== undefined && !phases.includes(undefined) && phasesOf(draft.regulation) === null) {
    faults.add('/regulation/phases', 'Các phần thi ("phases") phải là ["WRITTEN", "DEFENCE"] hoặc ["DEFENCE"].');
  }
  const { agree, third } = writtenBands ?? {};
  if (agree !== undefined && third !== undefined && agree >= third) {
    const sentence = `Ngưỡng lấy trung bình ("agree") là ${formatMark(agree)}, phải nhỏ hơn ngưỡng chấm lần ba ("third") là ${formatMark(third)}.`;
    faults.add('/regulation/writtenBands/agree', sentence);
  }
  if (ranking?.by === 'WEIGHTED') {
    const { WRITTEN: written, DEFENCE: defence } = ranking.weights ?? {};
    if (written !== undefined && defence !== undefined && written + defence !== 10000) {
      const sum = `hiện cộng lại là ${written + defence}`;
      faults.add('/regulation/ranking/weights', `Hai trọng số ("weights") phải cộng lại bằng đúng 10000; ${sum}.`);
    }
    if (phasesOf(draft.regulation) === 'DEFENCE ONLY') {
      faults.add(
        '/regulation/ranking/by',
        'Kỳ thi chỉ có phần bảo vệ đề án nên không xếp hạng theo trọng số ("WEIGHTED").',
      );
    }
  }
  const panel = draft.bodies?.panel?.members;
  if (panel?.length === 0) {
    faults.add(
      '/bodies/panel/members',
      'Ban chấm đề án ("panel") phải có ít nhất một thành viên chấm điểm ("members").',
    );
  }
}

function checkPhases({ draft, faults }: Context): void {
  const phases = phasesOf(draft.regulation);
  const { round, bodies } = draft;
  if (phases === 'BOTH') {
    const why = 'vì quy chế có phần thi viết ("WRITTEN" trong "phases")';
    const missing = (pointer: string, what: string): void => faults.add(pointer, `Thiếu ${what}, ${why}.`);
    if (!Object.hasOwn(draft, 'written')) missing('/written', 'phần thi viết ("written")');
    if (round !== undefined && !Object.hasOwn(round, 'writtenDate')) {
      missing('/round/writtenDate', 'ngày thi viết ("writtenDate")');
    }
    if (bodies !== undefined && !Object.hasOwn(bodies, 'marking')) {
      missing('/bodies/marking', 'ban chấm thi ("marking")');
    }
  }
  if (phases === 'DEFENCE ONLY') {
    const why = 'trong khi quy chế chỉ có phần bảo vệ đề án ("phases" là ["DEFENCE"])';
    if (Object.hasOwn(draft, 'written')) faults.add('/written', `Có phần thi viết ("written"), ${why}.`);
    if (round !== undefined && Object.hasOwn(round, 'writtenDate')) {
      faults.add('/round/writtenDate', `Có ngày thi viết ("writtenDate"), ${why}.`);
    }
  }
}

/** An appeal speaks of a published mark and is settled before the defence (BR-39), by a body of its own. */
function checkAppeals({ draft, faults }: Context): void {
  const appeals = placed(draft.written?.appeals, '/written/appeals');
  if (appeals.length > 0 && draft.bodies !== undefined && !Object.hasOwn(draft.bodies, 'appeal')) {
    faults.add('/bodies/appeal', 'Thiếu ban chấm phúc khảo ("appeal"), vì có đơn phúc khảo ("written.appeals").');
  }
  const { writtenDate, defenceDate } = draft.round ?? {};
  for (const { item, pointer } of appeals) {
    const { filed } = item;
    if (filed === undefined) continue;
    if (writtenDate !== undefined && filed <= writtenDate) {
      const sentence = `Ngày nộp đơn phúc khảo ("filed") là ${filed}, không sau ngày thi viết ${writtenDate}.`;
      faults.add(`${pointer}/filed`, sentence);
    }
    if (defenceDate !== undefined && filed > defenceDate) {
      const sentence = `Ngày nộp đơn phúc khảo ("filed") là ${filed}, sau ngày bảo vệ đề án ${defenceDate} (BR-39).`;
      faults.add(`${pointer}/filed`, sentence);
    }
  }
}

function checkDossiers({ draft, faults }: Context): void {
  for (const { item, pointer } of placed(draft.candidates, '/candidates')) {
    const { eligible, reasons, submitted, withdrew, birthDate } = item;
    if (eligible === false && reasons?.length === 0) {
      faults.add(`${pointer}/reasons`, 'Thiếu lý do không đủ điều kiện ("reasons"), vì "eligible" là false (BR-07).');
    }
    if (eligible === true && reasons !== undefined && reasons.length > 0) {
      faults.add(`${pointer}/reasons`, 'Có lý do không đủ điều kiện ("reasons") nhưng "eligible" là true.');
    }
    if (submitted === undefined) continue;
    if (birthDate !== undefined && birthDate >= submitted) {
      faults.add(
        `${pointer}/birthDate`,
        `Ngày sinh ("birthDate") là ${birthDate}, không trước ngày nộp hồ sơ ${submitted}.`,
      );
    }
    if (withdrew !== undefined && withdrew < submitted) {
      faults.add(
        `${pointer}/withdrew`,
        `Ngày rút hồ sơ ("withdrew") là ${withdrew}, trước ngày nộp hồ sơ ${submitted}.`,
      );
    }
  }
}
