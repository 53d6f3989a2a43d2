/** What the log says of the day of the defence: the drawn number, the clock, the kind of an incident. */
import { INCIDENT_LABEL } from '../../domain/defence/incident';
import type { AuditEntry } from '../../persistence/ports';

const CLOCKS: Readonly<Record<string, string>> = {
  PREPARATION: 'chuẩn bị',
  PRESENTATION: 'trình bày',
  QUESTIONS: 'trả lời chất vấn',
};

/** Whether the clock was started or stopped, and for which part. */
export function clockIn({ after }: AuditEntry): string {
  const turn = after['turn'] as { readonly phase?: string; readonly runningSince?: unknown } | undefined;
  const act = turn?.runningSince == null ? 'dừng' : 'chạy';
  return `cho ${act} đồng hồ phần ${CLOCKS[turn?.phase ?? ''] ?? ''}`;
}

/** The kind of an incident. */
export function incidentIn({ after }: AuditEntry): string {
  const label = Object.entries(INCIDENT_LABEL).find(([kind]) => kind === after['kind'])?.[1] ?? '';
  return label.toLowerCase();
}

/** What was read aloud at the draw. */
export function seedIn({ after }: AuditEntry): string {
  const draw: unknown = after['draw'];
  return typeof draw === 'object' && draw !== null && 'seed' in draw ? String(draw.seed) : '';
}

/** A file of a project that was handed in, in time or not. */
export function projectIn({ entry, subject }: { readonly entry: AuditEntry; readonly subject: string }): string {
  return `nộp một tệp đề án của ${subject}${entry.after['late'] === true ? ', quá hạn nên không được nhận' : ''}`;
}
