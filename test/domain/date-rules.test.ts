import { execFileSync } from 'node:child_process';
import { DATE_RULES, saidAround } from '../support/date-rules';

const ROWS = DATE_RULES.map(({ rule, what, before, after }, index) => ({ rule, what, before, after, index }));

/** What the rules say in a process of its own whose machine stands in another zone. */
function saidIn(zone: string): readonly (readonly unknown[])[] {
  const probe = `require('tsx/cjs'); process.stdout.write(JSON.stringify(require('./test/support/date-rules.ts').saidAround()))`;
  const env = { ...process.env, TZ: zone };
  return JSON.parse(execFileSync(process.execPath, ['-e', probe], { env, encoding: 'utf8' })) as readonly unknown[][];
}

describe.each(['UTC', 'America/New_York'])('where the machine stands in %s', (zone) => {
  let said: readonly (readonly unknown[])[] = [];
  beforeAll(() => {
    said = saidIn(zone);
  }, 60_000);

  it.each(ROWS)('$rule: $what, to 23:59:59 in Hà Nội and not at 24:00:00 or 00:00:01', ({ index, before, after }) => {
    expect(said[index]).toEqual([before, after, after]);
  });
});

it('says the same here', () => {
  expect(saidAround()).toEqual(ROWS.map(({ before, after }) => [before, after, after]));
});
