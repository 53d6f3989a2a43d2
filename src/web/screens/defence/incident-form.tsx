import { useState } from 'react';
import { useAct, type Act } from '../../act';
import { ChangeIncident, RecordIncident, type IncidentKind } from '../../generated/operations';
import { useIncidentTexts } from '../../i18n/incident';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { hanoiDay, readDay, shownDay } from '../../text/day';
import { AreaField } from './area-field';
import type { BoardRound } from './board-data';
import { useBoardDone } from './board-done';
import { readHour } from './clock-time';

type Incident = BoardRound['incidents'][number];

interface Draft {
  readonly kind: IncidentKind;
  readonly day: string;
  readonly hour: string;
  readonly place: string;
  readonly applicationId: string;
  readonly people: string;
  readonly what: string;
  readonly done: string;
}

interface IncidentFormProps {
  readonly round: BoardRound;
  /** The incident to put right; null for a new one. */
  readonly incident: Incident | null;
  readonly onClose: () => void;
}

const KINDS: readonly IncidentKind[] = ['POWER', 'NETWORK', 'EQUIPMENT', 'HEALTH', 'ORDER', 'OTHER'];

/** Ghi sự cố: a new one begins with the time of now and whoever is before the panel. */
export function IncidentForm({ round, incident, onClose }: IncidentFormProps) {
  const s = useIncidentTexts();
  const t = useTexts();
  const [draft, setDraft] = useState(() => draftOf(round, incident));
  const set = (change: Partial<Draft>): void => setDraft((known) => ({ ...known, ...change }));
  const { act, save } = useSaving(round, incident, useBoardDone(onClose));
  return (
    <Dialog title={incident === null ? s.recordTitle : s.changeTitle} onClose={onClose}>
      <Form
        {...act}
        submitLabel={s.save}
        onSubmit={() => save(draft)}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        <ChoiceField
          path="kind"
          label={s.kind}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: s.kinds[value] }))}
          onChange={(kind) => set({ kind })}
        />
        <DayField path="happenedAt" label={s.day} value={draft.day} onChange={(day) => set({ day })} />
        <TextField
          path="hour"
          label={s.hour}
          hint={s.hourHint}
          value={draft.hour}
          onChange={(hour) => set({ hour })}
          size="short"
        />
        <TextField
          path="place"
          label={s.place}
          hint={s.placeHint}
          value={draft.place}
          onChange={(place) => set({ place })}
          isOptional
        />
        <ChoiceField
          path="applicationId"
          label={s.candidate}
          value={draft.applicationId}
          options={[{ value: '', label: s.nobody }, ...candidatesOf(round)]}
          onChange={(applicationId) => set({ applicationId })}
        />
        <AreaField path="people" label={s.people} value={draft.people} onChange={(people) => set({ people })} />
        <AreaField path="what" label={s.what} value={draft.what} onChange={(what) => set({ what })} />
        <AreaField path="done" label={s.done} value={draft.done} onChange={(done) => set({ done })} />
      </Form>
    </Dialog>
  );
}

function useSaving(round: BoardRound, incident: Incident | null, done: () => Promise<void>) {
  const s = useIncidentTexts();
  const record = useAct(RecordIncident, { refused: (data) => data.recordIncident.errors, done });
  const change = useAct(ChangeIncident, { refused: (data) => data.changeIncident.errors, done });
  const act: Pick<Act<never>, 'refuse' | 'errors' | 'fault' | 'isPending'> = incident === null ? record : change;
  const save = ({ day, hour, applicationId, ...facts }: Draft): void => {
    const [date, clock] = [readDay(day), readHour(hour)];
    if (date === null || clock === null) {
      act.refuse([
        ...(date === null ? [{ path: 'happenedAt', message: s.dayWrong }] : []),
        ...(clock === null ? [{ path: 'hour', message: s.hourWrong }] : []),
      ]);
      return;
    }
    const happenedAt = new Date(`${date}T${clock}:00+07:00`).toISOString();
    const texts = { people: oneLine(facts.people), what: oneLine(facts.what), done: oneLine(facts.done) };
    const input = { ...facts, ...texts, happenedAt, applicationId: applicationId === '' ? null : applicationId };
    if (incident === null) void record.run({ input: { ...input, roundId: round.id } });
    else void change.run({ input: { ...input, incidentId: incident.id, expectedVersion: incident.version } });
  };
  return { act, save };
}

/** The minutes are one paragraph each; Enter in a box is no mistake. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function candidatesOf({ defenceProgress }: BoardRound) {
  return defenceProgress.map(({ application: { id, candidateNumber, fullName } }) => {
    return { value: id, label: `${candidateNumber ?? '…'} · ${fullName}` };
  });
}

function draftOf({ defenceSession }: BoardRound, incident: Incident | null): Draft {
  if (incident !== null) {
    const { kind, place, people, what, done, application } = incident;
    return {
      kind,
      ...momentOf(new Date(incident.happenedAt)),
      place,
      people,
      what,
      done,
      applicationId: application?.id ?? '',
    };
  }
  const before = defenceSession?.order.find(({ state }) => state === 'BEFORE_PANEL');
  const empty = { place: '', people: '', what: '', done: '' };
  return { kind: 'POWER', ...momentOf(new Date()), ...empty, applicationId: before?.application.id ?? '' };
}

function momentOf(at: Date): Pick<Draft, 'day' | 'hour'> {
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
  return { day: shownDay(hanoiDay(at)), hour: hour.format(at) };
}
