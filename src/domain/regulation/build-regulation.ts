import { POST_FAMILIES } from '../exam/post-family';
import type { PostFamily } from '../exam/post-family';
import { HUNDRED, mark, WHOLE, ZERO } from '../marks';
import type { Mark } from '../marks';
import { isRelation } from '../panel/conflict';
import type { Refusal } from '../refusal';
import { checkConditions } from '../registration/conditions';
import { EXCUSES, USUAL_EXCUSES } from '../registration/excuse';
import { decideAll } from '../result';
import type { Result } from '../result';
import { checkMaxima } from './question-maxima';
import { defaultsFor, hasWritten } from './regulation';
import type { Regulation, RegulationDocument } from './regulation';

function isFamily(family: PostFamily | undefined): family is PostFamily {
  return family !== undefined && POST_FAMILIES.includes(family);
}

/** What a quy chế states: its document, then only what differs from the defaults. */
export type RegulationOverrides = { readonly document: RegulationDocument | null } & {
  readonly [K in Exclude<keyof Regulation, 'document'>]?: Regulation[K];
};

const invalid = (reason: string, ...path: readonly string[]): Refusal => ({ code: 'INVALID_VALUE', path, reason });

const isWhole = (n: number, from: number, to: number) => Number.isInteger(n) && n >= from && n <= to;

const isMarkWithin = (m: Mark, from: Mark, to: Mark) => isWhole(m, from, to);

function checkDocument(document: RegulationDocument | null): Refusal[] {
  const missing =
    document === null
      ? ['document']
      : (['number', 'issuer'] as const)
          .filter((name) => document[name].trim() === '')
          .map((name) => `document.${name}`);
  return missing.length === 0 ? [] : [{ code: 'REGULATION_INCOMPLETE', path: ['document'], missing }];
}

function checkWritten(regulation: Omit<Regulation, 'document'>): Refusal[] {
  const { writtenMaximum, writtenBands, gate } = regulation;
  const errors: Refusal[] = checkMaxima(regulation);
  if (!isMarkWithin(writtenMaximum, mark(1), HUNDRED)) {
    errors.push(invalid('Phải lớn hơn 0 và không quá 100 điểm.', 'writtenMaximum'));
  }
  if (!(writtenBands.agree >= ZERO && writtenBands.agree < writtenBands.third)) {
    errors.push(invalid('Mức lấy trung bình cộng phải nhỏ hơn mức chấm lần thứ ba.', 'writtenBands', 'agree'));
  }
  if (!(writtenBands.third <= writtenMaximum)) {
    errors.push(invalid('Mức chấm lần thứ ba không được vượt điểm tối đa.', 'writtenBands', 'third'));
  }
  if (!isMarkWithin(gate, ZERO, writtenMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa bài thi viết.', 'gate'));
  }
  for (const form of ['REPRIMAND', 'WARNING'] as const) {
    if (!isWhole(regulation.deductions[form], 0, 100)) {
      errors.push(invalid('Phải là số nguyên từ 0 đến 100.', 'deductions', form));
    }
  }
  if (!isWhole(regulation.appealDays, 1, 60)) {
    errors.push(invalid('Phải là số nguyên từ 1 đến 60.', 'appealDays'));
  }
  if (!isMarkWithin(regulation.appealTolerance, ZERO, writtenMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa bài thi viết.', 'appealTolerance'));
  }
  return errors;
}

function checkDefence(regulation: Omit<Regulation, 'document'>): Refusal[] {
  const { defenceMaximum, defenceMinimum, defenceSpread, markStep } = regulation;
  const errors: Refusal[] = [];
  if (!isMarkWithin(defenceMaximum, mark(1), HUNDRED)) {
    errors.push(invalid('Phải lớn hơn 0 và không quá 100 điểm.', 'defenceMaximum'));
  }
  if (!isMarkWithin(defenceMinimum, ZERO, defenceMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa phần trình bày đề án.', 'defenceMinimum'));
  }
  if (defenceSpread !== null && !isMarkWithin(defenceSpread, ZERO, defenceMaximum)) {
    errors.push(invalid('Không được vượt điểm tối đa phần trình bày đề án.', 'defenceSpread'));
  }
  for (const phase of ['PREPARATION', 'PRESENTATION', 'QUESTIONS'] as const) {
    if (!isWhole(regulation.defenceMinutes?.[phase] ?? 0, 0, 480)) {
      errors.push(invalid('Phải là số phút nguyên từ 0 đến 480.', 'defenceMinutes', phase.toLowerCase()));
    }
  }
  if (markStep !== null && !isMarkWithin(markStep, mark(1), HUNDRED)) {
    errors.push(invalid('Phải lớn hơn 0 và không quá 100 điểm.', 'markStep'));
  }
  return errors;
}

function checkRound(regulation: Omit<Regulation, 'document'>): Refusal[] {
  const { phases, decimals, minimumCandidates, councilSize, barringRelations } = regulation;
  const errors: Refusal[] = [];
  if (phases.join() !== 'WRITTEN,DEFENCE' && phases.join() !== 'DEFENCE') {
    errors.push(invalid('Phải là thi viết rồi trình bày đề án, hoặc chỉ trình bày đề án.', 'phases'));
  }
  if (!isWhole(decimals, 0, 2)) errors.push(invalid('Phải là 0, 1 hoặc 2.', 'decimals'));
  if (!isWhole(minimumCandidates, 1, 1_000)) {
    errors.push(invalid('Phải là số nguyên từ 1 đến 1000.', 'minimumCandidates'));
  }
  if (!isWhole(councilSize.minimum, 2, 100) || !isWhole(councilSize.maximum, councilSize.minimum, 100)) {
    errors.push(invalid('Phải từ 2 đến 100 người, số ít nhất không vượt số nhiều nhất.', 'councilSize'));
  }
  if (new Set(barringRelations).size < barringRelations.length || !barringRelations.every(isRelation)) {
    errors.push(invalid('Mỗi quan hệ chỉ nêu một lần và phải có trong danh mục.', 'barringRelations'));
  }
  const { excuses = USUAL_EXCUSES, family = 'DEPARTMENT' } = regulation;
  if (!isFamily(family)) errors.push(invalid('Nhóm chức danh không có trong danh mục.', 'family'));
  if (new Set(excuses).size < excuses.length || !excuses.every((one) => EXCUSES.includes(one))) {
    errors.push(invalid('Mỗi lý do chỉ nêu một lần và phải có trong danh mục.', 'excuses'));
  }
  return errors;
}

function checkRanking({ ranking, phases }: Omit<Regulation, 'document'>): Refusal[] {
  if (ranking.by === 'DEFENCE') return [];
  const { WRITTEN: written, DEFENCE: defence } = ranking.weights;
  const errors: Refusal[] = [];
  if (!isWhole(written, 0, WHOLE) || !isWhole(defence, 0, WHOLE) || written + defence !== WHOLE) {
    errors.push(invalid('Hai trọng số là số nguyên phần vạn, cộng lại bằng đúng 10000.', 'ranking', 'weights'));
  }
  if (!hasWritten({ phases })) {
    errors.push(invalid('Kỳ thi không có thi viết nên không xếp hạng theo tổng điểm có trọng số.', 'ranking'));
  }
  return errors;
}

/**
 * Makes the regulation of a round from what its quy chế states, the defaults of domain.md §9 filling the rest.
 * Refuses with every reason: REGULATION_INCOMPLETE (BR-01), INVALID_VALUE per number. Paths name the field of the
 * regulation.
 */
export function buildRegulation(overrides: RegulationOverrides): Result<Regulation> {
  const { document, ...stated } = overrides;
  const numbers = { ...defaultsFor(isFamily(stated.family) ? stated.family : 'DEPARTMENT'), ...stated };
  const errors = [
    ...checkDocument(document),
    ...checkRound(numbers),
    ...checkWritten(numbers),
    ...checkDefence(numbers),
    ...checkRanking(numbers),
    ...checkConditions(numbers.conditions),
  ];
  return decideAll(errors, () => ({ ...numbers, document: document as RegulationDocument }));
}
