import { checkSubmission } from '../../domain/registration/eligibility';
import { planImport } from '../../domain/import/plan';
import type { ImportContext, ImportPlan } from '../../domain/import/plan';
import type { Sheet } from '../../domain/import/sheet';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { UploadedFile } from '../../domain/files/upload';
import type { StoredImport } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { checkUsable, findWaiting } from '../files/attach';
import { fileRegistration, filedRecord, TAKEN } from './dossier-commands';
import type { Filed } from './dossier-commands';
import { appliedIn } from './import-desk';
import type { ImportDesk } from './import-desk';
import type { PersonalVault } from './personal-vault';

/** The confirmation of a list that was looked at. */
export interface ImportApplications {
  readonly roundId: string;
  /** A workbook uploaded to `/uploads/candidate-list`. */
  readonly fileId: string;
  /** How many rows the preview said would be taken: what is confirmed is what was seen. */
  readonly expectedRows: number;
  /** Takes the good rows although others are wrong. */
  readonly onlyGood: boolean;
  /** Everybody in the list signed their registration on paper: that it is true, and that the data may be used. */
  readonly signed: boolean;
}

export interface ImportAnswer {
  readonly importId: string;
  readonly roundId: string;
}

interface ImportLoad extends RegulatedLoad {
  readonly file: UploadedFile | null;
  readonly sheet: Sheet | { readonly reason: string } | null;
  readonly appliedAs: ImportContext['appliedAs'];
}

interface Imported {
  readonly stored: StoredImport;
  readonly filed: readonly Filed[];
}

/** A list that cannot be taken. */
export const unusable = (reason: string): Refusal => ({ code: 'FILE_REFUSED', path: ['fileId'], reason });
const invalid = (path: string, reason: string): Refusal => ({ code: 'INVALID_VALUE', path: [path], reason });

/**
 * Files every application of a list that people brought on paper, all or none. The list is read and judged again here:
 * the preview wrote nothing. The workbook is not kept: the import has its SHA-256, and its bytes go within the hour with
 * every upload that nobody tied to anything.
 */
export function importApplications(
  vault: PersonalVault,
  desk: ImportDesk,
): CommandFactory<ImportApplications, ImportAnswer> {
  return defineCommand({
    name: 'importApplications',
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: async (repositories, input: ImportApplications, viewer): Promise<ImportLoad | null> => {
      const loaded = await loadRegulatedRound(repositories, input.roundId);
      if (loaded === null) return null;
      const file = await findWaiting(repositories, input.fileId);
      const isOwn = file?.purpose === 'CANDIDATE_LIST' && file.uploadedBy === viewer.accountId;
      return {
        ...loaded,
        file,
        sheet: isOwn ? await desk.sheetOf(file) : null,
        appliedAs: await appliedIn(repositories, vault, input.roundId),
      };
    },
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, decider) => {
      const { file, sheet, round } = loaded;
      const { viewer, now } = decider;
      const errors = [
        requireState(round.state, ['REGISTRATION'], ['roundId']),
        checkUsable(file, { purposes: ['CANDIDATE_LIST'], viewer, now }),
      ].filter((one) => one !== null);
      const window = checkSubmission(now, round.dates.opens, round.dates.closes);
      if (window?.code === 'REGISTRATION_NOT_OPEN') errors.push(window);
      if (sheet !== null && 'reason' in sheet) errors.push(unusable(sheet.reason));
      if (!input.signed) errors.push(invalid('signed', 'Phải xác nhận trước khi nhập hồ sơ.'));
      const plan = sheet === null || 'reason' in sheet ? null : planImport(sheet, { ...loaded, now });
      if (plan !== null) errors.push(...confirmed(plan, input));
      return decideAll(errors, () => imported(loaded, plan, { vault, decider }));
    },
    store: async (repositories, { stored, filed }) => {
      await repositories.applications.insert(filed.map(({ application }) => application));
      await repositories.dossiers.insert(filed.map(({ dossier }) => dossier));
      await repositories.imports.insert([stored]);
    },
    record: ({ stored, filed }) => ({
      subjectId: stored.id,
      before: null,
      after: {
        sha256: stored.sha256,
        ...Object.fromEntries(filed.map((one) => [one.application.id, filedRecord(one).after])),
      },
    }),
    answer: ({ stored }) => ({ importId: stored.id, roundId: stored.roundId }),
    conflicts: TAKEN,
  });
}

function confirmed({ rows, ...plan }: ImportPlan, input: ImportApplications): Refusal[] {
  const good = rows.filter(({ application }) => application !== null).length;
  return checkConfirmed({ ...plan, good, bad: rows.length - good }, input);
}

/** Refuses a list that is not the one that was looked at, or whose wrong rows nobody agreed to leave out. */
export function checkConfirmed(
  { findings, isUnreadable, good, bad }: Pick<ImportPlan, 'findings' | 'isUnreadable'> & Record<'good' | 'bad', number>,
  { expectedRows, onlyGood }: Pick<ImportApplications, 'expectedRows' | 'onlyGood'>,
): Refusal[] {
  if (isUnreadable) {
    const first = findings.find(({ severity }) => severity === 'ERROR');
    return [unusable(first?.message ?? 'Không đọc được danh sách.')];
  }
  if (bad > 0 && !onlyGood) {
    return [
      invalid('onlyGood', `Danh sách có ${String(bad)} dòng lỗi. Hãy sửa tệp, hoặc chọn chỉ nhập các dòng đúng.`),
    ];
  }
  if (good === 0) return [unusable('Không có dòng nào nhập được.')];
  if (good === expectedRows) return [];
  return [invalid('expectedRows', `Bây giờ danh sách có ${String(good)} dòng nhập được, khác lúc xem. Hãy xem lại.`)];
}

function imported(
  loaded: ImportLoad,
  plan: ImportPlan | null,
  { vault, decider }: { readonly vault: PersonalVault; readonly decider: Decider },
): Imported {
  const { round, file } = loaded;
  const taken = (plan?.rows ?? []).flatMap(({ row, application }) => {
    if (application === null) return [];
    const input = { ...application, roundId: round.id, declaresTruth: true, consents: true };
    const result = fileRegistration(loaded, input, decider, {
      vault,
      errors: [],
      candidateId: decider.newId('account'),
      fromPaper: true,
      kept: [],
    });
    if (!result.ok) throw new Error(`row ${String(row)} was good and is refused: ${JSON.stringify(result.errors)}`);
    return [{ row, filed: result.value }];
  });
  const stored: StoredImport = {
    id: decider.newId('import'),
    version: 1,
    roundId: round.id,
    kind: 'APPLICATIONS',
    ratings: [],
    fileName: file?.name ?? '',
    sha256: file?.sha256 ?? '',
    importedBy: decider.viewer.accountId,
    importedAt: decider.now,
    rows: taken.map(({ row, filed: { application, dossier } }) => {
      return { row, applicationId: application.id, receiptCode: dossier.receiptCode };
    }),
    undoneBy: null,
    undoneAt: null,
  };
  return { stored, filed: taken.map(({ filed }) => filed) };
}
