/** Papers of marking again: the application (D22), sheets (D22C), minutes (D22D) and minutes of a dialogue (D22E). */
import { remark, settleAppeal } from '../../domain/written/appeals';
import type { Application } from '../../domain/registration/application';
import { hanoiDay } from '../../domain/calendar';
import type { Mark } from '../../domain/marks';
import { officialWritten } from '../../domain/written/official-written';
import type { PaperContent } from '../../domain/paper/registry';
import { isMarkedTwice, isRemarking, reconcile } from '../../domain/written/written';
import type { Readers, StoredAppeal, StoredMarking } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { byNumber } from '../examday/called';
import { groupBy } from '../group-by';
import type { Gathered } from '../minutes/gathered';
import { frameOf, postName } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { peopleOf, seatLabel, seatsOfBody, signerIn } from '../minutes/people';
import type { People } from '../minutes/people';
import { bare, distance, isReleased, questionRows } from './marking-papers';
import { NOTHING } from './papers';
import { appealFacts, marksOf } from './script-marks';

/** An application for re-marking with what has come of it. */
interface Appealed {
  readonly appeal: StoredAppeal;
  readonly application: Application;
  readonly remarkings: readonly StoredMarking[];
  readonly markings: readonly StoredMarking[];
  /** The mark as it was released, deductions made. */
  readonly released: Mark | null;
  /** The mark of the script itself, with which the new one is compared (BR-54). */
  readonly old: Mark | null;
  /** What re-marking came to; null while it is open. */
  readonly again: Mark | null;
  /** What stands in the end; null while something is open. */
  readonly final: Mark | null;
}

interface Appeals extends RegulatedLoad {
  readonly all: readonly Appealed[];
  readonly people: People;
}

async function loadAppeals(readers: Readers, loaded: RegulatedLoad): Promise<Appeals | null> {
  const { round, bodies } = loaded;
  const appeals = isReleased(loaded) ? await readers.appeals.ofRound(round.id) : [];
  if (appeals.length === 0) return null;
  const markings = groupBy(await readers.markings.ofRound(round.id), ({ scriptId }) => scriptId);
  const scripts = new Map((await readers.scripts.ofRound(round.id)).map((one) => [one.id, one]));
  const breaches = groupBy(await readers.violations.ofRound(round.id), ({ applicationId }) => applicationId);
  const applications = await readers.applications.findMany(appeals.map(({ applicationId }) => applicationId));
  const applicationOf = new Map(applications.map((one) => [one.id, one]));
  const all = appeals
    .flatMap((appeal): Appealed[] => {
      const application = applicationOf.get(appeal.applicationId);
      const script = scripts.get(appeal.scriptId);
      if (application === undefined || script === undefined) return [];
      const given = markings.get(script.id) ?? [];
      const marks = marksOf(script, given);
      const facts = appealFacts(appeal, given);
      const violations = breaches.get(application.id) ?? [];
      const released = officialWritten({ marks, appeal: null, violations }, round.regulation);
      const reconciled = isMarkedTwice(marks) ? reconcile(marks, round.regulation) : null;
      const old = reconciled?.kind === 'OFFICIAL' ? reconciled.mark : null;
      const again = remark(facts, round.regulation);
      const settled = old === null ? null : settleAppeal(old, facts, round.regulation);
      return [
        {
          appeal,
          application,
          remarkings: given.filter(({ turn, state }) => isRemarking(turn) && state === 'LOCKED'),
          markings: given.filter(({ turn, state }) => !isRemarking(turn) && state === 'LOCKED'),
          released: released.kind === 'OFFICIAL' ? released.trace.value : null,
          old,
          again: again.kind === 'MARK' ? again.trace.value : null,
          final: settled?.kind === 'OFFICIAL' ? settled.trace.value : null,
        },
      ];
    })
    .toSorted(inOrder);
  const markers = all.flatMap((one) => [...one.markings, ...one.remarkings].map(({ markerId }) => markerId));
  return { ...loaded, all, people: await peopleOf(readers, bodies, markers) };
}

/** In the order they came; those of one moment by their numbers, so that a paper says the same each time it is made. */
function inOrder(a: Appealed, b: Appealed): number {
  return a.appeal.filedAt.getTime() - b.appeal.filedAt.getTime() || byNumber(a.application, b.application);
}

/** Papers one for each of some appeals, each about an id of its own. */
async function papersOf<T>(
  readers: Readers,
  loaded: RegulatedLoad,
  rows: (found: Appeals) => readonly (readonly [string, T])[],
  contentOf: (found: Appeals, row: T, identity: PaperIdentity) => PaperContent,
): Promise<Gathered> {
  const found = await loadAppeals(readers, loaded);
  if (found === null) return NOTHING;
  const rowOf = new Map(rows(found));
  return {
    subjects: [...rowOf.keys()],
    contentOf: (subject, identity) => {
      const row = rowOf.get(subject ?? '');
      return row === undefined ? null : contentOf(found, row, identity);
    },
  };
}

/** D22: the application as it was filed, for its candidate to sign (BR-52). */
export function appealForms(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  return papersOf(
    readers,
    loaded,
    ({ all }) => all.map((one) => [one.application.id, one] as const),
    ({ round }, { appeal, application, released }, identity): PaperContent<'D22'> => ({
      code: 'D22',
      frame: frameOf(round, identity, appeal.filedAt, []),
      data: {
        ky_thi: round.title,
        kinh_gui: 'Hội đồng thi tuyển',
        thi_sinh: {
          ho_ten: application.fullName,
          ngay_sinh: application.birthDate,
          don_vi: application.unit,
          so_bao_danh: application.candidateNumber,
          chuc_danh: postName(round, application.postId),
          // What stands in a dossier under lock is printed on no paper that others file.
          dien_thoai: null,
        },
        mon_thi: null,
        diem_cong_bo: released,
        ly_do: null,
        ngay: hanoiDay(appeal.filedAt),
      },
    }),
  );
}

/** D22C: the sheet of each who marked again, once that script is settled: re-markers must not learn of each other before. */
export function remarkingSheets(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  return papersOf(
    readers,
    loaded,
    ({ all }) =>
      all
        .filter(({ final }) => final !== null)
        .flatMap(({ appeal, remarkings }) => remarkings.map((one) => [one.id, { appeal, one }] as const)),
    ({ round, people }, { appeal, one }, identity): PaperContent<'D22C'> => ({
      code: 'D22C',
      frame: frameOf(round, identity, one.lockedAt ?? identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        mon_thi: null,
        so_phach: appeal.code,
        cau: questionRows(one, round.regulation),
        toi_da: round.regulation.writtenMaximum,
        tong_diem: one.mark,
        nhan_xet: null,
        nguoi_cham: people.get(one.markerId)?.displayName ?? null,
        ngay_cham: one.lockedAt === null ? null : hanoiDay(one.lockedAt),
      },
    }),
  );
}

/** D22D: what marking again came to, for all applications together, once every one is settled (BR-53, BR-54). */
export async function appealMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const found = await loadAppeals(readers, loaded);
  if (found === null || found.all.some(({ final }) => final === null)) return NOTHING;
  const { round, bodies, all, people } = found;
  const seats = seatsOfBody(bodies, 'APPEAL');
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D22D'> => ({
      code: 'D22D',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        bat_dau: { gio: null, ngay: null },
        dia_diem: null,
        thanh_phan: seats.map(({ personId, seat }) => ({
          ho_ten: people.get(personId)?.displayName ?? null,
          chuc_vu: `${seatLabel(seat, 'APPEAL')} Ban phúc khảo`,
        })),
        bai: all.map((one) => ({
          so_phach: one.appeal.code,
          diem_cu: one.old,
          diem_phuc_khao: one.again,
          chenh_lech: distance(one.old, one.again),
          diem_ket_luan: one.final,
          ghi_chu: remarkOf(one),
        })),
        truong_ban: signerIn({ seats, people }, 'HEAD', ['TRƯỞNG BAN', 'PHÚC KHẢO']),
        thu_ky: { quyen_han: ['THƯ KÝ'], ho_ten: null },
      },
    }),
  };
}

function remarkOf({ appeal, remarkings, old, released }: Appealed): string | null {
  const notes = [
    ...(remarkings.length > 2 ? ['chấm lần thứ ba'] : []),
    ...(appeal.decision === null ? [] : ['qua đối thoại']),
    ...(old === released ? [] : ['điểm bài, chưa trừ vi phạm']),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

/** D22E: the dialogue where old and new mark lie too far apart, with what the Chair decided after it (BR-54). */
export function dialogues(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  return papersOf(
    readers,
    loaded,
    ({ all }) => all.flatMap((one) => (one.appeal.decision === null ? [] : [[one.appeal.id, one] as const])),
    dialogue,
  );
}

function dialogue(
  { round, bodies, people }: Appeals,
  { appeal, markings, remarkings, old, again, final }: Appealed,
  identity: PaperIdentity,
): PaperContent<'D22E'> {
  const namesOf = (some: readonly StoredMarking[]) =>
    some.toSorted((a, b) => a.turn - b.turn).map(({ markerId }) => people.get(markerId)?.displayName ?? null);
  const { decision } = appeal;
  return {
    code: 'D22E',
    frame: frameOf(round, identity, identity.issuedAt, []),
    data: {
      ky_thi: round.title,
      bat_dau: { gio: null, ngay: decision?.dialogueOn ?? null },
      dia_diem: null,
      so_phach: appeal.code,
      diem_cu: old,
      diem_phuc_khao: again,
      chenh_lech: distance(old, again),
      nguoi_cham_truoc: namesOf(markings),
      nguoi_phuc_khao: namesOf(remarkings),
      y_kien: decision === null ? [] : [bare(decision.reason)],
      diem_ket_luan: final,
      ket_luan: final === old ? 'GIU_NGUYEN' : 'DIEU_CHINH',
      so_ban: null,
      truong_ban: signerIn({ seats: seatsOfBody(bodies, 'APPEAL'), people }, 'HEAD', ['TRƯỞNG BAN', 'PHÚC KHẢO']),
      thu_ky: { quyen_han: ['THƯ KÝ'], ho_ten: null },
    },
  };
}
