import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../router';
import { useAct } from '../../act';
import { DeclareInterests, type Relation, type ServiceBar } from '../../generated/operations';
import { useInterestsTexts } from '../../i18n/interests';
import { ChoiceField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import type { Applicant } from './declaration-data';

interface DeclarationFormProps {
  readonly roundId: string;
  readonly applicants: readonly Applicant[];
}

/** What is declared, fact by fact; saying "nothing" is a box of its own, since it must be said expressly. */
export function DeclarationForm({ roundId, applicants }: DeclarationFormProps) {
  const s = useInterestsTexts();
  const [relations, setRelations] = useState<Readonly<Record<string, Relation | ''>>>({});
  const [statuses, setStatuses] = useState<readonly ServiceBar[]>([]);
  const [nothingToDeclare, setNothing] = useState(false);
  const [secrecyPledged, setPledged] = useState(false);
  const { isBarred, ...act } = useDeclaring(roundId);
  if (isBarred) {
    return (
      <Notice kind="warning" takesFocus>
        {s.barred}
      </Notice>
    );
  }
  const submit = (): void => {
    const declared = applicants.flatMap(({ applicationId }) => {
      const relation = relations[applicationId] ?? '';
      return relation === '' ? [] : [{ applicationId, relation }];
    });
    void act.run({ input: { roundId, relations: declared, statuses, nothingToDeclare, secrecyPledged } });
  };
  return (
    <Form {...act} submitLabel={s.submit} onSubmit={submit}>
      <FieldGroup path="relations" label={s.relationsTitle}>
        {applicants.length === 0 ? <p>{s.noApplicants}</p> : null}
        <div className="beside">
          {applicants.map((applicant) => (
            <RelationField
              key={applicant.applicationId}
              applicant={applicant}
              value={relations[applicant.applicationId] ?? ''}
              onChange={(relation) => setRelations({ ...relations, [applicant.applicationId]: relation })}
            />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup path="statuses" label={s.statusesTitle}>
        {(Object.keys(s.statuses) as ServiceBar[]).map((bar) => (
          <Check
            key={bar}
            label={s.statuses[bar]}
            isChecked={statuses.includes(bar)}
            onChange={(is) => setStatuses(is ? [...statuses, bar] : statuses.filter((one) => one !== bar))}
          />
        ))}
      </FieldGroup>
      <FieldGroup path="nothingToDeclare" label={s.nothing}>
        <Check label={s.nothing} isChecked={nothingToDeclare} onChange={setNothing} />
      </FieldGroup>
      <FieldGroup path="secrecyPledged" label={s.pledgeTitle}>
        <Check label={s.pledge} isChecked={secrecyPledged} onChange={setPledged} />
      </FieldGroup>
    </Form>
  );
}

function useDeclaring(roundId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isBarred, setBarred] = useState(false);
  const act = useAct(DeclareInterests, {
    refused: (data) => data.declareInterests.errors,
    done: async (data) => {
      if (data.declareInterests.barred) {
        setBarred(true);
        return;
      }
      await client.invalidateQueries();
      await navigate(`/ky-thi/${roundId}`);
    },
  });
  return { ...act, isBarred };
}

interface RelationFieldProps {
  readonly applicant: Applicant;
  readonly value: Relation | '';
  readonly onChange: (relation: Relation | '') => void;
}

function RelationField({ applicant, value, onChange }: RelationFieldProps) {
  const s = useInterestsTexts();
  const names = Object.keys(s.relations) as Relation[];
  return (
    <ChoiceField<Relation | ''>
      path={`applicant.${applicant.applicationId}`}
      label={`${applicant.fullName} – ${[applicant.title, applicant.unit].filter((part) => part !== '').join(', ')}`}
      value={value}
      options={[{ value: '', label: s.none }, ...names.map((name) => ({ value: name, label: s.relations[name] }))]}
      onChange={onChange}
    />
  );
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isChecked} onChange={() => onChange(!isChecked)} />
      {label}
    </label>
  );
}
