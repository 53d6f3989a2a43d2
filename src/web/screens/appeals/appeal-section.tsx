import { useState } from 'react';
import { AllocateRemarkers, FileAppeal } from '../../generated/operations';
import { useAppealsTexts } from '../../i18n/appeals';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Empty, Tag } from '../../parts/notice';
import { hanoiDay, shownDay } from '../../text/day';
import { hundredthsOf, officialMark, shownMark } from '../../text/mark';
import { nameOf, useAppealAct, useCandidates, type Appeal, type AppealRound } from './appeal-data';
import { DialogueForm, ThirdButton } from './appeal-acts';

/** Applications for re-marking as a difference: the published mark, the new ones, and who crosses the gate. */
export function AppealSection({ round }: { readonly round: AppealRound }) {
  const a = useAppealsTexts();
  const appeals = round.appeals.edges.map(({ node }) => node);
  const has = (role: string): boolean => round.state === 'DEFENCE' && round.myRoles.includes(role);
  // Whoever serves nowhere sees no application but their own, and files one alone (BR-52).
  const isCandidate = round.myRoles.length === 0;
  const until = round.appealsUntil;
  const isOpen = until !== null && hanoiDay(new Date()) <= until;
  const waiting = appeals.filter(({ needs }) => needs === 'APPEAL_DIALOGUE');
  return (
    <section className="card" aria-labelledby="appeals">
      <h2 id="appeals">{a.appeals}</h2>
      <p>{until === null ? a.notReleased : (isOpen ? a.until : a.closed)(shownDay(until))}</p>
      {appeals.length === 0 ? (
        <Empty>{a.noAppeal}</Empty>
      ) : (
        <AppealTable appeals={appeals} isHead={has('APPEAL_HEAD')} />
      )}
      {has('APPEAL_HEAD') && appeals.some(({ allocated }) => allocated === false) ? <Allocate round={round} /> : null}
      {has('COUNCIL_CHAIR') ? waiting.map((appeal) => <DialogueForm key={appeal.id} appeal={appeal} />) : null}
      {isOpen && (has('COUNCIL_SECRETARY') || (round.state === 'DEFENCE' && isCandidate && appeals.length === 0)) ? (
        <FileForm round={round} label={isCandidate ? a.fileOwn : a.file} />
      ) : null}
    </section>
  );
}

function AppealTable({ appeals, isHead }: { readonly appeals: readonly Appeal[]; readonly isHead: boolean }) {
  const a = useAppealsTexts();
  return (
    <>
      <p className="hint">{a.beforeDeduction}</p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{isHead ? a.code : a.candidate}</th>
            {isHead ? null : <th scope="col">{a.published}</th>}
            <th scope="col">{a.remarks}</th>
            {isHead ? null : <th scope="col">{a.after}</th>}
            <th scope="col">{a.standing}</th>
          </tr>
        </thead>
        <tbody>
          {appeals.map((appeal) => (
            <AppealLine key={appeal.id} appeal={appeal} isHead={isHead} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function AppealLine({ appeal, isHead }: { readonly appeal: Appeal; readonly isHead: boolean }) {
  const a = useAppealsTexts();
  const { code, application, published, official, remarks, needs } = appeal;
  const marks = remarks.map(inWords).join('; ') || '–';
  return (
    <tr>
      <th scope="row" data-label={isHead ? a.code : a.candidate}>
        {isHead ? code : nameOf(application)}
      </th>
      {isHead ? null : <td data-label={a.published}>{published === null ? '–' : officialMark(published.value)}</td>}
      <td data-label={a.remarks}>{marks}</td>
      {isHead ? null : (
        <td data-label={a.after} title={official?.formula}>
          {official === null ? '–' : officialMark(official.value)}
        </td>
      )}
      <td data-label={a.standing}>
        <Standing appeal={appeal} />
        {isHead && needs === 'THIRD_MARK' ? <ThirdButton appeal={appeal} /> : null}
      </td>
    </tr>
  );
}

function inWords(mark: string): string {
  return shownMark(hundredthsOf(mark));
}

function Standing({ appeal: { needs, official, crossing, allocated } }: { readonly appeal: Appeal }) {
  const a = useAppealsTexts();
  if (needs === 'THIRD_MARK' || needs === 'APPEAL_DIALOGUE') return <Tag kind="wait">{a.needs[needs]}</Tag>;
  if (allocated === false) return <Tag kind="wait">{a.notGiven}</Tag>;
  if (allocated === null) return <Tag kind="plain">{a.received}</Tag>;
  if (official === null) return <Tag kind="plain">{a.marking}</Tag>;
  if (crossing === null) return <Tag kind="plain">{a.settled}</Tag>;
  return <Tag kind={crossing === 'INTO' ? 'good' : 'bad'}>{a.crossing[crossing]}</Tag>;
}

function Allocate({ round }: { readonly round: AppealRound }) {
  const a = useAppealsTexts();
  const act = useAppealAct(AllocateRemarkers, (data) => data.allocateRemarkers.errors);
  return (
    <Form
      {...act}
      submitLabel={a.allocate}
      onSubmit={() => {
        void act.run({ input: { roundId: round.id } });
      }}
    >
      {null}
    </Form>
  );
}

function FileForm({ round, label }: { readonly round: AppealRound; readonly label: string }) {
  const a = useAppealsTexts();
  const candidates = useCandidates(round.id).data ?? [];
  const [chosen, setChosen] = useState('');
  const act = useAppealAct(FileAppeal, (data) => data.fileAppeal.errors);
  if (candidates.length === 0) return null;
  const [only, ...others] = candidates;
  const applicationId = others.length === 0 ? (only?.id ?? '') : chosen;
  return (
    <Form
      {...act}
      submitLabel={label}
      onSubmit={() => {
        if (applicationId === '') act.refuse([{ path: 'applicationId', message: a.chooseCandidate }]);
        else void act.run({ input: { applicationId } });
      }}
    >
      {others.length === 0 ? (
        <p>{a.forWhom(only === undefined ? '' : nameOf(only))}</p>
      ) : (
        <ChoiceField
          path="applicationId"
          label={a.candidate}
          value={applicationId}
          onChange={setChosen}
          options={[
            { value: '', label: a.chooseCandidate },
            ...candidates.map((one) => ({ value: one.id, label: nameOf(one) })),
          ]}
        />
      )}
    </Form>
  );
}
