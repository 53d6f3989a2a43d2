import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { DecideEligibilityTogether } from '../../generated/operations';
import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { PresentMembers } from '../../parts/present-members';
import type { DeskRound, DeskRow } from './desk-data';
import { LinesField } from '../../parts/lines-field';

interface MeetingFormProps {
  readonly round: DeskRound;
  readonly rows: readonly DeskRow[];
  readonly onDone: (count: number) => void;
}

interface Decision {
  readonly eligible: 'yes' | 'no';
  readonly votesFor: string;
  readonly chairFor: 'yes' | 'no';
  readonly reasons: string;
}

/** What two checkers came to, as the meeting would decide it if all agreed. */
function proposed(row: DeskRow, members: number): Decision {
  const failed = (row.dossier?.checks ?? []).flatMap(({ findings }) =>
    findings.filter((one) => one.verdict !== 'PASS'),
  );
  const reasons = [...new Set(failed.map(({ note }) => note))].join('\n');
  const isGood = failed.length === 0;
  return {
    eligible: isGood ? 'yes' : 'no',
    votesFor: isGood ? String(members) : '0',
    chairFor: isGood ? 'yes' : 'no',
    reasons,
  };
}

function decisionInput(row: DeskRow, decision: Decision | undefined, present: number) {
  const { eligible, votesFor, chairFor, reasons } = decision ?? proposed(row, present);
  const yes = Number(votesFor.trim());
  return {
    applicationId: row.id,
    expectedVersion: row.version,
    eligible: eligible === 'yes',
    reasons: eligible === 'yes' ? [] : reasons.split('\n').filter((line) => line.trim() !== ''),
    votesFor: yes,
    votesAgainst: present - yes,
    chairFor: chairFor === 'yes',
  };
}

/** The Council's decision on the chosen applications: who was there, and the votes on each (BR-20). */
export function MeetingForm({ round, rows, onDone }: MeetingFormProps) {
  const t = useTexts();
  const d = useDeskTexts();
  const client = useQueryClient();
  const seats = round.bodies.find(({ kind }) => kind === 'COUNCIL')?.seats ?? [];
  const [present, setPresent] = useState<ReadonlySet<string>>(() => new Set(seats.map(({ person }) => person.id)));
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(
    () => new Map(rows.map((row) => [row.id, proposed(row, seats.length)])),
  );
  const act = useAct(DecideEligibilityTogether, {
    refused: (data) => data.decideEligibilityTogether.errors,
    done: async () => {
      await client.invalidateQueries();
      onDone(rows.length);
    },
  });
  const submit = (): void => {
    const presentIds = seats.map(({ person }) => person.id).filter((id) => present.has(id));
    const faults = rows.flatMap(({ id }, index) =>
      /^\d{1,3}$/.test(decisions.get(id)?.votesFor.trim() ?? '')
        ? []
        : [{ path: `decisions.${String(index)}.votesFor`, message: t.shell.fillIn }],
    );
    if (faults.length > 0) act.refuse(faults);
    else {
      const inputs = rows.map((row) => decisionInput(row, decisions.get(row.id), presentIds.length));
      void act.run({ input: { roundId: round.id, presentIds, decisions: inputs } });
    }
  };
  const change = (id: string, part: Partial<Decision>): void =>
    setDecisions((known) => {
      const one = known.get(id);
      return one === undefined ? known : new Map(known).set(id, { ...one, ...part });
    });
  return (
    <section className="card" aria-labelledby="meeting">
      <h2 id="meeting">{d.meeting}</h2>
      <p className="hint">{d.meetingHint}</p>
      <Form {...act} submitLabel={d.saveMeeting} onSubmit={submit}>
        <PresentMembers path="presentIds" label={d.present} seats={seats} present={present} onChange={setPresent}>
          {d.quorum(present.size, seats.length)}
        </PresentMembers>
        {rows.map((row, index) => {
          const decision = decisions.get(row.id);
          return decision === undefined ? null : (
            <DecisionFields
              key={row.id}
              row={row}
              index={index}
              decision={decision}
              change={(part) => change(row.id, part)}
            />
          );
        })}
      </Form>
    </section>
  );
}

interface DecisionProps {
  readonly row: DeskRow;
  readonly index: number;
  readonly decision: Decision;
  readonly change: (part: Partial<Decision>) => void;
}

function DecisionFields({ row, index, decision, change }: DecisionProps) {
  const d = useDeskTexts();
  const at = (field: string): string => `decisions.${String(index)}.${field}`;
  return (
    <FieldGroup path={`decisions.${String(index)}`} label={row.fullName}>
      <ChoiceField
        path={at('eligible')}
        label={d.conclusion(row.fullName)}
        value={decision.eligible}
        options={[
          { value: 'yes', label: d.eligible },
          { value: 'no', label: d.ineligible },
        ]}
        onChange={(eligible) => change({ eligible })}
      />
      <TextField
        path={at('votesFor')}
        label={d.votesFor(row.fullName)}
        value={decision.votesFor}
        onChange={(votesFor) => change({ votesFor })}
        size="short"
        input={{ inputMode: 'numeric' }}
      />
      <ChoiceField
        path={at('chairFor')}
        label={d.chairVote(row.fullName)}
        value={decision.chairFor}
        options={[
          { value: 'yes', label: d.chairFor },
          { value: 'no', label: d.chairAgainst },
        ]}
        onChange={(chairFor) => change({ chairFor })}
      />
      {decision.eligible === 'yes' ? null : (
        <LinesField
          path={at('reasons')}
          label={d.reasons(row.fullName)}
          hint={d.reasonsHint}
          value={decision.reasons}
          onChange={(reasons) => change({ reasons })}
        />
      )}
    </FieldGroup>
  );
}
