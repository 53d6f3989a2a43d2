import { useState } from 'react';
import { useAct } from '../../act';
import { ImportApplications, ImportRatings } from '../../generated/operations';
import { useImportsTexts } from '../../i18n/imports';
import { FieldGroup, Form } from '../../parts/form';
import type { Imported, Looked } from './import-data';

interface ImportConfirmProps {
  readonly roundId: string;
  readonly looked: Looked;
  readonly onDone: (done: Imported) => Promise<void>;
}

/** The confirmation of what was seen; until then nothing is written. Nothing to confirm where no row can be taken. */
export function ImportConfirm({ roundId, looked, onDone }: ImportConfirmProps) {
  const i = useImportsTexts();
  const [onlyGood, setOnlyGood] = useState(false);
  const [isSigned, setSigned] = useState(false);
  const { fileId, kind, preview } = looked;
  const texts = i.of[kind];
  const needsSigning = kind === 'APPLICATIONS';
  const applications = useAct(ImportApplications, {
    refused: (data) => data.importApplications.errors,
    done: ({ importApplications: { import: done } }) => (done === null ? undefined : onDone(done)),
  });
  const ratings = useAct(ImportRatings, {
    refused: (data) => data.importRatings.errors,
    done: ({ importRatings: { import: done } }) => (done === null ? undefined : onDone(done)),
  });
  const act = needsSigning ? applications : ratings;
  const expectedRows = preview.good.length;
  const bad = preview.total - expectedRows;
  if (preview.isUnreadable || expectedRows === 0) return null;
  const submit = (): void => {
    const faults = [
      ...(bad > 0 && !onlyGood ? [{ path: 'onlyGood', message: i.fixFirst }] : []),
      ...(isSigned || !needsSigning ? [] : [{ path: 'signed', message: i.mustSign }]),
    ];
    if (faults.length > 0) act.refuse(faults);
    else if (needsSigning) void applications.run({ input: { roundId, fileId, expectedRows, onlyGood, signed: true } });
    else void ratings.run({ input: { roundId, fileId, expectedRows, onlyGood } });
  };
  return (
    <section>
      <h2>{texts.confirmTitle}</h2>
      <Form {...act} submitLabel={texts.confirm(expectedRows)} onSubmit={submit}>
        {bad === 0 ? null : (
          <FieldGroup path="onlyGood" label={i.counted(expectedRows, bad)}>
            <label className="check">
              <input type="checkbox" checked={onlyGood} onChange={({ target }) => setOnlyGood(target.checked)} />
              {i.onlyGood(expectedRows, bad)}
            </label>
          </FieldGroup>
        )}
        {needsSigning ? (
          <FieldGroup path="signed" label={texts.confirmTitle}>
            <label className="check">
              <input type="checkbox" checked={isSigned} onChange={({ target }) => setSigned(target.checked)} />
              {i.signed}
            </label>
          </FieldGroup>
        ) : null}
      </Form>
    </section>
  );
}
