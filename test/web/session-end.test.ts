import { minutesLeft } from '../../src/web/text/session-end';

const MINUTE = 60_000;
const session = { endsAt: '2026-09-20T12:00:00.000Z', idleMinutes: 30 };
const END = Date.parse(session.endsAt);
const at = (time: number, ahead = 0) => ({ at: time + ahead, serverAt: time });

it('is silent until five minutes before a session without requests would end', () => {
  const answered = END - 200 * MINUTE;
  expect(minutesLeft(session, at(answered), answered + 24 * MINUTE)).toBeNull();
  expect(minutesLeft(session, at(answered), answered + 25 * MINUTE)).toEqual({ minutes: 5, isFinal: false });
  expect(minutesLeft(session, at(answered), answered + 31 * MINUTE)).toEqual({ minutes: 0, isFinal: false });
});

it('says that the fixed end comes whatever one does, also on a machine whose clock is an hour ahead', () => {
  const hour = 60 * MINUTE;
  expect(minutesLeft(session, at(END - 2 * MINUTE), END - MINUTE)).toEqual({ minutes: 1, isFinal: true });
  expect(minutesLeft(session, at(END - 2 * MINUTE, hour), END - MINUTE + hour)).toEqual({ minutes: 1, isFinal: true });
});

it('does not believe an end that lies before the last answer', () => {
  expect(minutesLeft(session, at(END + 5 * MINUTE), END + 6 * MINUTE)).toBeNull();
});
