import './pass-slip.css';
import { useState } from 'react';
import { useAct } from '../../act';
import { IssuePanelPass, RevokePanelPass, type IssuePanelPassMutation } from '../../generated/operations';
import { useDeviceTexts } from '../../i18n/device';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { Tag } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import { ActFaults } from './act-faults';
import { membersOf, type BoardRound } from './board-data';
import { useBoardDone } from './board-done';
import { PassSlip } from './pass-slip';

type Pass = BoardRound['panelPasses'][number];
type Codes = NonNullable<IssuePanelPassMutation['issuePanelPass']['codes']>;
type Member = ReturnType<typeof membersOf>[number];

/** Thiết bị của Hội đồng: the secretary hands out passes for today, the head of the panel sees them; both take them back. */
export function DevicesSection({ round }: { readonly round: BoardRound }) {
  const d = useDeviceTexts();
  const issues = round.myRoles.includes('COUNCIL_SECRETARY');
  const isShown = round.state === 'DEFENCE' && (issues || round.myRoles.includes('PANEL_HEAD'));
  if (!isShown || round.defenceProgress.length === 0) return null;
  return (
    <section className="card" aria-labelledby="devices">
      <h2 id="devices">{d.title}</h2>
      <p>{issues ? d.lead : d.leadHead}</p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{d.member}</th>
            <th scope="col">{d.state}</th>
            <th scope="col">{d.acts}</th>
          </tr>
        </thead>
        <tbody>
          {membersOf(round).map((member) => {
            const pass = round.panelPasses.find((one) => one.member.id === member.value);
            return (
              <tr key={member.value}>
                <th scope="row" data-label={d.member}>
                  {member.label}
                </th>
                <td data-label={d.state}>
                  <PassTag pass={pass} />
                </td>
                <td data-label={d.acts}>
                  <div className="actions">
                    {issues ? <IssueAct round={round} member={member} pass={pass} /> : null}
                    {isLive(pass) ? <RevokeAct pass={pass} name={member.label} /> : null}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Whether there is something to take back. */
function isLive(pass: Pass | undefined): pass is Pass {
  return pass?.state === 'WAITING' || pass?.state === 'OPEN';
}

function PassTag({ pass }: { readonly pass: Pass | undefined }) {
  const d = useDeviceTexts();
  if (pass === undefined) return <>{d.none}</>;
  const kind = pass.state === 'OPEN' ? 'good' : pass.state === 'WAITING' ? 'wait' : 'plain';
  return (
    <>
      <Tag kind={pass.state === 'LOCKED' ? 'bad' : kind}>{d.states[pass.state]}</Tag>
      {pass.state === 'OPEN' && pass.openedAt !== null ? (
        <> {d.openedAt(shownInstant(pass.openedAt), pass.device)}</>
      ) : null}
    </>
  );
}

interface IssueProps {
  readonly round: BoardRound;
  readonly member: Member;
  readonly pass: Pass | undefined;
}

/** Issues at once where there is nothing to lose; a pass that counts is only replaced after a question. */
function IssueAct({ round, member: { value: memberId, label: name }, pass }: IssueProps) {
  const d = useDeviceTexts();
  const t = useTexts();
  const [codes, setCodes] = useState<Codes | null>(null);
  const [isAsking, setAsking] = useState(false);
  const closed = useBoardDone(() => setCodes(null));
  const act = useAct(IssuePanelPass, {
    refused: (data) => data.issuePanelPass.errors,
    done: (data) => {
      setAsking(false);
      setCodes(data.issuePanelPass.codes);
    },
  });
  const issue = () => void act.run({ input: { roundId: round.id, memberId }, origin: window.location.origin });
  const isAgain = isLive(pass);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={isAgain ? d.againFor(name) : d.issueFor(name)}
        onClick={() => (isAgain ? setAsking(true) : issue())}
      >
        {isAgain ? d.again : d.issue}
      </button>
      {isAsking ? null : <ActFaults act={act} />}
      {isAsking ? (
        <Dialog title={d.againFor(name)} onClose={() => setAsking(false)}>
          <p>{d.againQuestion(name)}</p>
          <Form
            {...act}
            submitLabel={d.again}
            onSubmit={issue}
            more={
              <button type="button" className="button" onClick={() => setAsking(false)}>
                {t.shell.cancel}
              </button>
            }
          >
            {null}
          </Form>
        </Dialog>
      ) : null}
      {codes === null ? null : <PassSlip codes={codes} name={name} title={round.title} onClose={() => void closed()} />}
    </>
  );
}

function RevokeAct({ pass, name }: { readonly pass: Pass; readonly name: string }) {
  const d = useDeviceTexts();
  const t = useTexts();
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const act = useAct(RevokePanelPass, { refused: (data) => data.revokePanelPass.errors, done: useBoardDone(close) });
  return (
    <>
      <button type="button" className="button" aria-label={d.revokeFor(name)} onClick={() => setAsking(true)}>
        {d.revoke}
      </button>
      {isAsking ? (
        <Dialog title={d.revokeFor(name)} onClose={close}>
          <p>{d.revokeQuestion(name)}</p>
          <Form
            {...act}
            submitLabel={d.revoke}
            onSubmit={() => void act.run({ input: { passId: pass.id } })}
            more={
              <button type="button" className="button" onClick={close}>
                {t.shell.cancel}
              </button>
            }
          >
            {null}
          </Form>
        </Dialog>
      ) : null}
    </>
  );
}
