import { useState } from 'react';
import { useAct } from '../../act';
import { RecordEligibilityCheck, type CheckVerdict } from '../../generated/operations';
import { useDeskTexts } from '../../i18n/desk';
import { ChoiceField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import type { Opened } from './opened';

interface CheckFormProps {
  readonly opened: Opened;
  readonly onDone: () => void;
}

/** One checker's findings: filled in with what the rules say of the stated facts, for a person to confirm or change. */
export function CheckForm({ opened: { application, details }, onDone }: CheckFormProps) {
  const d = useDeskTexts();
  const act = useAct(RecordEligibilityCheck, { refused: (data) => data.recordEligibilityCheck.errors, done: onDone });
  const [findings, setFindings] = useState(() =>
    details.checklist.map(({ key, verdict, sentence }) => ({ key, verdict, note: verdict === 'PASS' ? '' : sentence })),
  );
  const change = (index: number, part: { readonly verdict?: CheckVerdict; readonly note?: string }): void =>
    setFindings(findings.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <section className="card" aria-labelledby="check">
      <h2 id="check">{d.check}</h2>
      <Form
        {...act}
        submitLabel={d.saveCheck}
        onSubmit={() => {
          const expectedVersion = application.dossier?.version ?? 0;
          void act.run({ input: { applicationId: application.id, expectedVersion, findings } });
        }}
      >
        {details.checklist.map(({ key, label, sentence, source, rule, clause }, index) => {
          const found = findings[index];
          if (found === undefined) return null;
          return (
            <FieldGroup key={key} path={`findings.${String(index)}`} label={label}>
              <p className="hint">
                {d.byRules}: {sentence} ({rule}, {clause})
              </p>
              {source == null ? null : (
                <p className="hint">
                  {d.bySource}: {source}
                </p>
              )}
              <ChoiceField
                path={`findings.${String(index)}.verdict`}
                label={d.verdict(label)}
                value={found.verdict}
                options={(['PASS', 'FAIL', 'SUPPLEMENT'] as const).map((value) => ({
                  value,
                  label: d.verdicts[value],
                }))}
                onChange={(verdict) => change(index, { verdict })}
              />
              {found.verdict === 'PASS' ? null : (
                <TextField
                  path={`findings.${String(index)}.note`}
                  label={d.note(label)}
                  value={found.note}
                  onChange={(note) => change(index, { note })}
                />
              )}
            </FieldGroup>
          );
        })}
      </Form>
    </section>
  );
}
