import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAct } from '../../act';
import { AttachSheetPhoto, PhotographedSheets } from '../../generated/operations';
import { useSheetEntryTexts } from '../../i18n/sheet-entry';
import { FileBox } from '../../parts/file-box';
import { FieldErrors } from '../../parts/form';
import { FaultNotice, Notice } from '../../parts/notice';
import { Fault, send } from '../../send';
import { shownInstant } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { upload } from '../../upload';
import { membersOf, type EntryRound } from './board-data';

interface SheetPhotoFormProps {
  readonly round: EntryRound;
  readonly applicationId: string;
}

/** Ảnh phiếu đã ký: one photograph for each member's sheet of the candidate; their members confirm beside it (BR-47). */
export function SheetPhotoForm({ round, applicationId }: SheetPhotoFormProps) {
  const s = useSheetEntryTexts();
  const { data } = useQuery({
    queryKey: ['sheet-entry', 'photos', applicationId],
    queryFn: () => send(PhotographedSheets, { id: round.id, applicationId }),
  });
  const known = data?.round?.photographedSheets ?? [];
  return (
    <section aria-labelledby="sheet-photos">
      <h3 id="sheet-photos">{s.photos}</h3>
      <p>{s.photosLead}</p>
      {membersOf(round).map(({ value, label }) => (
        <OnePhoto
          key={value}
          {...{ applicationId, memberId: value, name: label }}
          addedAt={known.find(({ member }) => member.id === value)?.addedAt ?? null}
        />
      ))}
    </section>
  );
}

interface OnePhotoProps {
  readonly applicationId: string;
  readonly memberId: string;
  readonly name: string;
  readonly addedAt: string | null;
}

function OnePhoto({ applicationId, memberId, name, addedAt }: OnePhotoProps) {
  const s = useSheetEntryTexts();
  const id = useId();
  const { attach, said, fault, isSending } = useAttaching({ applicationId, memberId });
  return (
    <div className="field">
      <label htmlFor={id}>{s.photoOf(name)}</label>
      <p className="hint" id={`${id}-hint`}>
        {addedAt === null ? s.noPhotoYet : s.photoSince(shownInstant(addedAt))}
      </p>
      <FileBox
        id={id}
        accept=".jpg,.jpeg,.png,.pdf,image/jpeg,image/png,application/pdf"
        aria-busy={isSending}
        aria-invalid={said.length > 0 || undefined}
        aria-describedby={said.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void attach(file);
          target.value = '';
        }}
      />
      <div role="alert">
        <FieldErrors id={id} errors={said} />
      </div>
      {isSending ? <Notice kind="info">{s.photoSending}</Notice> : null}
      <FaultNotice fault={fault} />
    </div>
  );
}

/** The file goes first, then the act that uses it. */
function useAttaching(about: { readonly applicationId: string; readonly memberId: string }) {
  const client = useQueryClient();
  const [said, setSaid] = useState<readonly FieldError[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  const act = useAct(AttachSheetPhoto, {
    refused: (data) => data.attachSheetPhoto.errors,
    done: () => client.invalidateQueries({ queryKey: ['sheet-entry', 'photos'] }),
  });
  const attach = async (file: File): Promise<void> => {
    setFault(null);
    setSaid([]);
    setSending(true);
    try {
      const sent = await upload('sheet-photo', file);
      setSaid(sent.errors.map(({ message }) => ({ path: 'file', message })));
      if (sent.file !== null) await act.run({ input: { ...about, fileId: sent.file.id } });
    } catch (error) {
      setFault(error instanceof Error ? error : new Fault('INTERNAL', '', null));
    } finally {
      setSending(false);
    }
  };
  return { attach, said: [...said, ...act.errors], fault: fault ?? act.fault, isSending };
}
