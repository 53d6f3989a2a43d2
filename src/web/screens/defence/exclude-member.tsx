import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { ExcludePanelMember } from '../../generated/operations';
import { useDefenceTexts } from '../../i18n/defence';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import { membersOf, type BoardRound } from './board-data';

/** Members who were absent for a candidate and are left out for the whole post (BR-43); the Chair records more. */
export function AbsentMembers({ round }: { readonly round: BoardRound }) {
  const s = useDefenceTexts();
  const [isAsking, setAsking] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const mayRecord =
    round.state === 'DEFENCE' && round.regulation?.ballot !== 'SECRET' && round.myRoles.includes('COUNCIL_CHAIR');
  if (round.panelExclusions.length === 0 && !mayRecord) return null;
  const titles = new Map(round.defenceProgress.map(({ application: { post } }) => [post.id, post.title]));
  return (
    <section aria-labelledby="absent-members">
      <h2 id="absent-members">{s.absentTitle}</h2>
      {round.panelExclusions.length === 0 ? (
        <p>{s.nobodyAbsent}</p>
      ) : (
        <ul>
          {round.panelExclusions.map(({ member, postId, at, reason }) => (
            <li key={`${postId} ${member.id}`}>
              <strong>{member.displayName}</strong>: {s.absentFor(titles.get(postId) ?? '', shownInstant(at), reason)}
            </li>
          ))}
        </ul>
      )}
      {isAsked ? <Notice kind="success">{s.absentAsked}</Notice> : null}
      {mayRecord ? (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {s.recordAbsent}
        </button>
      ) : null}
      {isAsking ? (
        <AbsentDialog
          round={round}
          posts={[...titles].map(([value, label]) => ({ value, label }))}
          onDone={() => setAsked(true)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}

interface AbsentDialogProps {
  readonly round: BoardRound;
  readonly posts: readonly { readonly value: string; readonly label: string }[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function AbsentDialog({ round, posts, onDone, onClose }: AbsentDialogProps) {
  const s = useDefenceTexts();
  const t = useTexts();
  const client = useQueryClient();
  const [postId, setPostId] = useState(posts.length === 1 ? (posts[0]?.value ?? '') : '');
  const [memberId, setMemberId] = useState('');
  const [reason, setReason] = useState('');
  const act = useAct(ExcludePanelMember, {
    refused: (data) => data.excludePanelMember.errors,
    done: async () => {
      onDone();
      onClose();
      await client.invalidateQueries({ queryKey: ['board'] });
    },
  });
  const submit = (): void => {
    const missing = [
      ...(postId === '' ? [{ path: 'postId', message: s.choosePost }] : []),
      ...(memberId === '' ? [{ path: 'memberId', message: s.chooseMember }] : []),
    ];
    if (missing.length > 0) act.refuse(missing);
    else void act.run({ input: { roundId: round.id, postId, memberId, reason } });
  };
  return (
    <Dialog title={s.recordAbsent} onClose={onClose}>
      <p>{s.absentLead}</p>
      <Form
        {...act}
        submitLabel={s.askSecretary}
        onSubmit={submit}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        <ChoiceField
          path="postId"
          label={s.post}
          value={postId}
          options={[{ value: '', label: s.choosePost }, ...posts]}
          onChange={setPostId}
        />
        <ChoiceField
          path="memberId"
          label={s.absentMember}
          value={memberId}
          options={[{ value: '', label: s.chooseMember }, ...membersOf(round)]}
          onChange={setMemberId}
        />
        <TextField path="reason" label={s.absentReason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
