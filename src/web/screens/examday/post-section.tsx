import { useState } from 'react';
import { PostSeating } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { hanoiDay, shownInstant } from '../../text/day';
import { useExamDayAct, type Day, type ExamDayRound } from './exam-day-data';

interface PostProps {
  readonly round: ExamDayRound;
  readonly day: Day;
  readonly isPreparing: boolean;
}

/** That the lists hang at the doors, in time or with the reason why not. */
export function PostSection({ round, day, isPreparing }: PostProps) {
  const e = useExamDayTexts();
  if (day.postedAt === null && !isPreparing) return null;
  return (
    <section className="card" aria-labelledby="post">
      <h2 id="post">{e.post.title}</h2>
      {day.postedAt === null ? (
        <PostForm round={round} day={day} />
      ) : (
        <>
          <Notice kind="success">{e.post.done(shownInstant(day.postedAt))}</Notice>
          {day.lateReason === null ? null : <Notice kind="warning">{e.post.lateDone(day.lateReason)}</Notice>}
        </>
      )}
    </section>
  );
}

function PostForm({ round, day }: Omit<PostProps, 'isPreparing'>) {
  const e = useExamDayTexts();
  const [lateReason, setLateReason] = useState('');
  const act = useExamDayAct(PostSeating, (data) => data.postSeating.errors);
  const isLate = hanoiDay(new Date()) > day.postBy || act.errors.some(({ path }) => path === 'lateReason');
  return (
    <Form
      {...act}
      submitLabel={e.post.act}
      onSubmit={() => {
        void act.run({ input: { roundId: round.id, expectedVersion: day.version, lateReason } });
      }}
    >
      <p>{e.post.what}</p>
      {isLate ? (
        <TextField
          path="lateReason"
          label={e.post.lateReason}
          hint={e.post.late}
          value={lateReason}
          onChange={setLateReason}
        />
      ) : null}
    </Form>
  );
}
