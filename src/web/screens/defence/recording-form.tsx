import { useId, useState } from 'react';
import { useAct } from '../../act';
import { ReferDefenceRecording } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { TextField } from '../../parts/field';
import { FileBox } from '../../parts/file-box';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import type { HearingLine } from './board-data';
import { useBoardDone } from './board-done';

/** Refers to a recording by its SHA-256, typed or computed here; the file itself never leaves this machine. */
export function RecordingForm({ line }: { readonly line: HearingLine }) {
  const h = useHearingTexts();
  const picker = useId();
  const [name, setName] = useState('');
  const [sha256, setSha256] = useState('');
  const [isDone, setDone] = useState(false);
  const refresh = useBoardDone();
  const act = useAct(ReferDefenceRecording, {
    refused: (data) => data.referDefenceRecording.errors,
    done: async () => {
      setName('');
      setSha256('');
      setDone(true);
      await refresh();
    },
  });
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setName(file.name);
    setSha256(hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
  };
  return (
    <details>
      <summary>{h.recording}</summary>
      <p>{h.recordingLead}</p>
      <Form
        {...act}
        submitLabel={h.refer}
        onSubmit={() => {
          setDone(false);
          void act.run({ input: { applicationId: line.application.id, name, sha256 } });
        }}
      >
        {isDone ? <Notice kind="success">{h.referred}</Notice> : null}
        {canHash() ? (
          <div className="field">
            <label htmlFor={picker}>{h.recordingFile}</label>
            <FileBox id={picker} onChange={(event) => void take(event.target.files?.[0])} />
          </div>
        ) : null}
        <TextField path="name" label={h.recordingName} value={name} onChange={setName} />
        <TextField
          path="sha256"
          label={h.sha256}
          value={sha256}
          onChange={setSha256}
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
      </Form>
    </details>
  );
}

/** Browsers hide their hashes from pages on plain http: there the hash is typed. */
function canHash(): boolean {
  return globalThis.isSecureContext;
}

function hexOf(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
