import type { AttachmentKind } from '../../domain/registration/attachment-kinds';
import { checklistOf } from '../../domain/registration/checklist';
import type { CheckLine, DeclaredFacts } from '../../domain/registration/checklist';
import { DEFAULT_CONDITIONS } from '../../domain/registration/conditions';
import { isErased } from '../../domain/registration/erasure';
import { citizenIdWarnings, conclusionOf, maskedCitizenId } from '../../domain/registration/dossier';
import type { Conclusion, Contact, Dossier, DossierCheck } from '../../domain/registration/dossier';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Round } from '../../domain/exam/round';
import { FILE_KINDS } from '../../domain/files/upload';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers } from '../../persistence/ports';
import type { Loaders } from '../loaders';
import { maySeeChecks, maySeeDossier, mayOpenDossier } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';
import { keptFiles } from './attachment-commands';
import { draftId } from './draft-commands';
import type { DraftFields, PersonalVault } from './personal-vault';
import { recordedRatings } from './recorded-ratings';
import type { ApplicationView } from './views';

/** The private part of a dossier as shown: the citizen id masked. */
export interface DossierDetailsView extends Contact {
  readonly citizenId: string;
  readonly citizenIdWarnings: readonly string[];
  readonly facts: DeclaredFacts;
  readonly checklist: readonly CheckLine[];
  readonly attachments: readonly AttachmentView[];
}

/** A file of a dossier or of a draft, as it is listed; its bytes are at `/files/<id>`. */
export interface AttachmentView {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: Date;
}

/** A dossier as one viewer sees it. */
export interface DossierView extends Omit<Dossier, 'sealed' | 'citizenKey' | 'attachments'> {
  readonly conclusion: Conclusion | null;
  readonly details: DossierDetailsView | null;
}

/** The findings of one checker as shown. */
export type DossierCheckView = DossierCheck;

/** A draft as its owner sees it. */
export interface DraftView {
  readonly step: number;
  readonly savedAt: Date;
  readonly fields: DraftFields;
}

/** Dossiers and drafts as the viewer may see them; without a vault nothing private can be read. */
export function dossierQueries(readers: Readers, loaders: Loaders, vault: PersonalVault | null) {
  const attachments = async (dossier: Dossier): Promise<readonly AttachmentView[]> => {
    const listed = dossier.attachments ?? [];
    const files = new Map(
      (await readers.files.findMany(listed.map(({ fileId }) => fileId))).map((one) => [one.id, one]),
    );
    return listed.flatMap(({ fileId, kind, addedAt }) => {
      const file = files.get(fileId);
      return file === undefined ? [] : [attachmentView(file, kind, addedAt)];
    });
  };
  const details = async (application: ApplicationView, dossier: Dossier): Promise<DossierDetailsView | null> => {
    if (vault === null || isErased(dossier)) return null;
    const { citizenId, contact, facts } = vault.openDossier(dossier.id, dossier.sealed);
    const { round } = application.access;
    const conditions = { ...DEFAULT_CONDITIONS, ...round.regulation?.conditions };
    const on = conditions.ageOn ?? round.dates.closes;
    const recorded = await recordedRatings(readers, vault, dossier);
    return {
      ...contact,
      citizenId: maskedCitizenId(citizenId),
      citizenIdWarnings: citizenIdWarnings(citizenId, application),
      facts,
      checklist: checklistOf({ applicant: application, facts, recorded, conditions, on, ...familyIn(round) }),
      attachments: await attachments(dossier),
    };
  };
  return {
    dossier: async (application: ApplicationView): Promise<DossierView | null> => {
      if (!maySeeDossier(application.access, application)) return null;
      const dossier = await loaders.dossier.load(application.id);
      if (dossier === null) return null;
      const { sealed: _sealed, citizenKey: _citizenKey, attachments: _attachments, checks, ...shown } = dossier;
      const isTold = maySeeChecks(application.access);
      const isOwn = application.candidateId === application.access.viewer.accountId;
      return {
        ...shown,
        checks: isTold ? checks : [],
        conclusion: isTold ? conclusionOf(dossier) : null,
        details: isOwn ? await details(application, dossier) : null,
      };
    },
    /** The private part for those who check; that they opened it was recorded by the command before (trust.md 3.12.6). */
    openedDossier: async (application: ApplicationView): Promise<DossierDetailsView | null> => {
      if (!mayOpenDossier(application.access)) return null;
      const dossier = await loaders.dossier.load(application.id);
      return dossier === null ? null : details(application, dossier);
    },
    /** Files in the viewer's own draft; nobody else ever sees them there. */
    myAttachments: async ({ round, viewer }: RoundAccess): Promise<readonly AttachmentView[]> => {
      const kept = await keptFiles(readers, round.id, viewer.accountId);
      return kept.map((file) => attachmentView(file, file.attachedAs, file.uploadedAt));
    },
    myDraft: async ({ round, viewer }: RoundAccess): Promise<DraftView | null> => {
      const draft = vault === null ? null : await readers.drafts.find(draftId(round.id, viewer.accountId));
      if (draft === null || vault === null) return null;
      return { step: draft.step, savedAt: draft.savedAt, fields: vault.openDraft(viewer.accountId, draft.sealed) };
    },
  };
}

function attachmentView(file: UploadedFile, kind: AttachmentKind, addedAt: Date): AttachmentView {
  const { id, name, size, sha256 } = file;
  return { id, kind, name, type: FILE_KINDS[file.kind].word, size, sha256, addedAt };
}

/** Which law the conditions of a round rest on. */
function familyIn({ regulation }: Round): Pick<Regulation, 'family'> {
  return regulation?.family === undefined ? {} : { family: regulation.family };
}
