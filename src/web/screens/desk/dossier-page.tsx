import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { DeskRound, OpenDossier } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { FaultNotice, Notice, Tag } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownDay, shownInstant } from '../../text/day';
import { AskForm } from './ask-form';
import { Attached } from './attached';
import { CheckForm } from './check-form';
import type { Opened } from './opened';

/** One dossier: opened on purpose, then checked line by line. */
export default function DossierPage() {
  const d = useDeskTexts();
  const { roundId = '', applicationId = '' } = useParams();
  const round = useQuery({ queryKey: ['desk', roundId], queryFn: () => send(DeskRound, { id: roundId }) });
  const [opened, setOpened] = useState<Opened | null>(null);
  const act = useAct(OpenDossier, {
    refused: (data) => data.openDossier.errors,
    done: ({ openDossier: { application, details } }) => {
      if (application !== null && details !== null) setOpened({ application, details });
    },
  });
  const open = (): void => void act.run({ input: { applicationId } });
  return (
    <Page
      title={opened === null ? d.title : d.dossierTitle(opened.application.fullName)}
      lead={<Link to={`/ky-thi/${roundId}/ho-so-du-tuyen`}>{d.back}</Link>}
    >
      <FaultNotice fault={act.fault} />
      {act.errors.map(({ message }) => (
        <Notice kind="warning" key={message}>
          {message}
        </Notice>
      ))}
      {opened === null ? (
        <>
          <p>{d.opening}</p>
          <button type="button" className="button primary" onClick={open}>
            {d.openNow}
          </button>
        </>
      ) : (
        <Parts opened={opened} roles={round.data?.round?.myRoles ?? []} reopen={open} />
      )}
    </Page>
  );
}

interface PartsProps {
  readonly opened: Opened;
  /** What the viewer is in the round: each form is for those who may send it. */
  readonly roles: readonly string[];
  readonly reopen: () => void;
}

function Parts({ opened, roles, reopen }: PartsProps) {
  const d = useDeskTexts();
  const [said, setSaid] = useState<string | null>(null);
  const version = opened.application.dossier?.version ?? 0;
  const isOpen = opened.application.state === 'SUBMITTED';
  const serves = (role: RegExp): boolean => roles.some((one) => role.test(one));
  const done = (sentence: string): void => {
    setSaid(sentence);
    reopen();
  };
  return (
    <>
      {said === null ? null : (
        <Notice kind="success" takesFocus key={`${said} ${String(version)}`}>
          {said}
        </Notice>
      )}
      <Asked opened={opened} />
      <Person opened={opened} />
      <Attached opened={opened} />
      <Checks opened={opened} />
      {isOpen ? (
        <>
          {serves(/^COUNCIL_(?:DEPUTY|SECRETARY|MEMBER)$/) ? (
            <CheckForm key={`check-${String(version)}`} opened={opened} onDone={() => done(d.checkSaved)} />
          ) : null}
          {serves(/^COUNCIL_SECRETARY$/) ? (
            <AskForm key={`ask-${String(version)}`} opened={opened} onDone={() => done(d.asked)} />
          ) : (
            <Notice kind="info">{d.asksSecretary}</Notice>
          )}
        </>
      ) : (
        <Notice kind="info">{d.closed}</Notice>
      )}
    </>
  );
}

/** What was asked of the candidate, and whether they answered. */
function Asked({ opened: { application } }: { readonly opened: Opened }) {
  const d = useDeskTexts();
  const asked = application.dossier?.supplement ?? null;
  if (asked === null) return null;
  const { dueOn, answeredAt } = asked;
  return (
    <Notice kind="info">
      {answeredAt == null ? d.askWaits(shownDay(dueOn)) : d.askAnswered(shownInstant(answeredAt))}
    </Notice>
  );
}

function Person({ opened: { application, details } }: { readonly opened: Opened }) {
  const t = useTexts();
  const c = useCandidateTexts();
  const d = useDeskTexts();
  const facts = [
    [t.rounds.birthDate, shownDay(application.birthDate)],
    [c.labels.citizenId, details.citizenId],
    [t.rounds.present, `${application.title}, ${application.unit}`],
    [t.rounds.post, application.post.title],
    [c.labels.route, c.options.route[application.route]],
    [c.labels.phone, details.phone],
    [c.labels.email, details.email],
    [c.labels.address, details.address],
    [c.receivedAt, shownInstant(application.submittedAt)],
    [c.receiptCode, application.dossier?.receiptCode ?? ''],
  ] as const;
  return (
    <section className="card" aria-labelledby="person">
      <h2 id="person">{d.contact}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {details.citizenIdWarnings.length === 0 ? null : (
        <Notice kind="warning">
          <strong>{d.warnings}</strong>: {details.citizenIdWarnings.join(' ')}
        </Notice>
      )}
    </section>
  );
}

function Checks({ opened: { application } }: { readonly opened: Opened }) {
  const d = useDeskTexts();
  const dossier = application.dossier;
  if (dossier === null || dossier.checks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="checks">
      <h2 id="checks">{d.otherChecks}</h2>
      <p>
        <Tag kind={dossier.conclusion === 'PASS' ? 'good' : dossier.conclusion === 'FAIL' ? 'bad' : 'wait'}>
          {d.conclusions[dossier.conclusion ?? 'NONE']}
        </Tag>
      </p>
      <ul>
        {dossier.checks.map(({ checker, checkedAt, findings }) => {
          const notes = findings.filter(({ verdict }) => verdict !== 'PASS').map(({ note }) => note);
          return (
            <li key={checker.id}>
              {d.checkedBy(checker.displayName, shownInstant(checkedAt))}:{' '}
              {notes.length === 0 ? d.allPass : notes.join('; ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
