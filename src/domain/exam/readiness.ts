import { addDays } from '../calendar';
import type { Body, BodyKind } from '../panel/body';
import { hasWritten } from '../regulation/regulation';
import type { Round } from './round';

/** Where a line of the readiness card is put right. */
export type ReadinessPlace = 'REGULATION' | 'POSTS' | 'RUBRIC' | 'DATES' | 'BODIES';

/** One thing that must hold before registration opens, or should. */
export interface ReadinessLine {
  readonly key: string;
  readonly done: boolean;
  /** Without it the opening is refused; the rest is only missing later. */
  readonly required: boolean;
  readonly sentence: string;
  readonly rule: string;
  readonly place: ReadinessPlace;
}

/** Least days between notice and opening after which a notice can no longer be changed (BR-03; NĐ 170/2025 Điều 15(3)). */
export const NOTICE_DAYS = 10;
/** Days an announcement leaves for applications (BR-04; NĐ 170/2025 Điều 15(4)). */
const WINDOW_DAYS = 30;

/**
 * Everything to look at before registration opens (BR-01, BR-03): first what the opening waits for.
 * @param hasDocument whether the signed quy chế is attached
 */
export function readinessOf(round: Round, bodies: readonly Body[], hasDocument: boolean): readonly ReadinessLine[] {
  const has = (kind: BodyKind) => bodies.some((body) => body.kind === kind);
  const { regulation, posts, rubric, dates } = round;
  const line = (key: string, done: boolean, rest: Pick<ReadinessLine, 'sentence' | 'rule' | 'place'>) => ({
    key,
    done,
    required: true,
    ...rest,
  });
  const later = (key: string, done: boolean, rest: Pick<ReadinessLine, 'sentence' | 'rule' | 'place'>) => ({
    ...line(key, done, rest),
    required: false,
  });
  const written = regulation !== null && hasWritten(regulation);
  return [
    line('council', has('COUNCIL'), { sentence: 'Đã thành lập Hội đồng thi tuyển', rule: 'BR-19', place: 'BODIES' }),
    line('regulation', regulation !== null, {
      sentence: 'Quy chế có số, ngày, cơ quan ban hành và đủ tham số',
      rule: 'BR-01',
      place: 'REGULATION',
    }),
    line('posts', posts.length > 0, { sentence: 'Có ít nhất một chức danh', rule: 'BR-03', place: 'POSTS' }),
    line('rubric', rubric.criteria.length > 0, {
      sentence: 'Tiêu chí chấm đề án có tổng điểm tối đa 100',
      rule: 'BR-41',
      place: 'RUBRIC',
    }),
    later('document', hasDocument, {
      sentence: 'Đã đính kèm bản quy chế đã ký (PDF)',
      rule: 'BR-01',
      place: 'REGULATION',
    }),
    later('window', addDays(dates.opens, WINDOW_DAYS - 1) <= dates.closes, {
      sentence: `Thời gian nhận hồ sơ ít nhất ${String(WINDOW_DAYS)} ngày (áp dụng tương tự tuyển dụng)`,
      rule: 'BR-04',
      place: 'DATES',
    }),
    later('panel', has('PANEL'), { sentence: 'Đã thành lập Ban chấm đề án', rule: 'BR-43', place: 'BODIES' }),
    ...(written
      ? [
          later('marking', has('MARKING'), { sentence: 'Đã thành lập Ban chấm thi', rule: 'BR-30', place: 'BODIES' }),
          later('coding', has('CODING'), { sentence: 'Đã thành lập Ban phách', rule: 'BR-29', place: 'BODIES' }),
        ]
      : []),
    later('supervision', has('SUPERVISION'), {
      sentence: 'Đã thành lập Ban giám sát',
      rule: 'BR-18',
      place: 'BODIES',
    }),
  ];
}
