import { INTERNAL_WORDS, SmallWorld } from './small-world';

const SUBMIT = 'mutation($input:SubmitInput!){submit(input:$input)}';
const good = { itemId: 'itm_1', mark: '87.25' };

/** Name, document, variables, what the client reads, the field named. */
const CASES: readonly (readonly [string, string, unknown, string, string | undefined])[] = [
  ['a missing variable', SUBMIT, {}, 'Thiếu biến bắt buộc: input.', 'input'],
  ['an empty variable', SUBMIT, { input: null }, 'Biến không được để trống: input.', 'input'],
  [
    'an unknown field',
    SUBMIT,
    { input: { ...good, actorId: 'usr_9' } },
    'Trường không có trong đầu vào: input.actorId.',
    'input.actorId',
  ],
  [
    'an unknown field further in',
    SUBMIT,
    { input: { ...good, more: { ...good, x: 1 } } },
    'Trường không có trong đầu vào: input.more.x.',
    'input.more.x',
  ],
  ['a missing field', SUBMIT, { input: { mark: '8' } }, 'Thiếu trường bắt buộc: input.itemId.', 'input.itemId'],
  [
    'an empty field',
    SUBMIT,
    { input: { ...good, mark: null } },
    'Trường không được để trống: input.mark.',
    'input.mark',
  ],
  [
    'a wrong choice',
    SUBMIT,
    { input: { ...good, kind: 'ORALL' } },
    'Giá trị không nằm trong danh sách cho phép: input.kind.',
    'input.kind',
  ],
  [
    'a choice of the wrong kind',
    SUBMIT,
    { input: { ...good, kind: 7 } },
    'Giá trị không nằm trong danh sách cho phép: input.kind.',
    'input.kind',
  ],
  ['a number for a text', SUBMIT, { input: { ...good, note: 5 } }, 'Trường phải là chữ: input.note.', 'input.note'],
  ['a text for an object', SUBMIT, { input: 'x" at "input.secret' }, 'Trường phải là một đối tượng: input.', 'input'],
  [
    'an object in a list of ids',
    SUBMIT,
    { input: { ...good, ids: [{ $ne: 1 }] } },
    'Trường phải là một mã định danh: input.ids[0].',
    'input.ids[0]',
  ],
  [
    'a float for a mark',
    SUBMIT,
    { input: { ...good, mark: 8.5 } },
    'Điểm phải là một chuỗi số không âm, tối đa hai chữ số sau dấu chấm, ví dụ "87.25". (input.mark)',
    'input.mark',
  ],
  [
    'a day that does not exist',
    SUBMIT,
    { input: { ...good, day: '2026-02-30' } },
    'Ngày phải có thật và có dạng năm-tháng-ngày, ví dụ "2026-11-23". (input.day)',
    'input.day',
  ],
  ['a text for a whole number', 'query($n:Int!){list(first:$n){id}}', { n: '5' }, 'Trường phải là số nguyên: n.', 'n'],
  [
    'an argument emptied through a default',
    'query($n:Int=5){list(first:$n){id}}',
    { n: null },
    'Tham số không hợp lệ hoặc bị bỏ trống: first.',
    'first',
  ],
  ['an unknown field of an answer', '{item(id:1){nam}}', undefined, 'Trường không có: nam.', 'nam'],
  ['an unknown argument', '{item(id:1,idd:2){id}}', undefined, 'Tham số không có: idd.', 'idd'],
  ['a missing argument', '{item{id}}', undefined, 'Thiếu tham số bắt buộc: id.', 'id'],
  [
    'an unknown field written out',
    'mutation{submit(input:{itemId:1,mark:"1",x:1})}',
    undefined,
    'Trường không có trong đầu vào: x.',
    'x',
  ],
  [
    'a missing field written out',
    'mutation{submit(input:{itemId:1})}',
    undefined,
    'Thiếu trường bắt buộc: input.mark.',
    'input.mark',
  ],
  [
    'a float mark written out',
    'mutation{submit(input:{itemId:1,mark:8.5})}',
    undefined,
    'Điểm phải là một chuỗi số không âm, tối đa hai chữ số sau dấu chấm, ví dụ "87.25". (mark)',
    'mark',
  ],
  [
    'a wrong choice written out',
    '{items(kind:ORALL){totalCount}}',
    undefined,
    'Giá trị không nằm trong danh sách cho phép: kind.',
    'kind',
  ],
  ['an undeclared variable', '{item(id:$x){id}}', undefined, 'Biến chưa được khai báo: x.', 'x'],
  ['an unused variable', 'query($x:ID){me}', undefined, 'Biến không được dùng: x.', 'x'],
  [
    'a variable of another kind',
    'query($x:Int!){item(id:$x){id}}',
    { x: 1 },
    'Biến không đúng kiểu ở nơi dùng: x.',
    'x',
  ],
];

describe('what the client did wrong', () => {
  const world = new SmallWorld();
  beforeAll(() => world.start());
  afterAll(() => world.stop());

  it.each(CASES)('is said in Vietnamese and names the field: %s', async (...[, query, variables, message, field]) => {
    const answer = await world.query(query, variables);
    expect([answer.status, answer.json.errors?.[0]?.message, answer.json.errors?.[0]?.extensions.field]).toEqual([
      400,
      message,
      field,
    ]);
    expect(answer.text).not.toMatch(INTERNAL_WORDS);
  });

  it('never repeats a value, which may be a password', async () => {
    const answer = await world.query('mutation($i:LoginInput!){login(input:$i)}', {
      i: { userName: 'an', password: ['mật khẩu của tôi'] },
    });
    expect(answer.json.errors?.[0]?.extensions.field).toBe('i.password');
    expect(answer.text + world.logLines.join('')).not.toContain('mật khẩu của tôi');
  });

  it('is told all at once, up to a limit', async () => {
    const answer = await world.query(SUBMIT, { input: { mark: 1, kind: 'X', x: 1 } });
    expect(answer.json.errors).toHaveLength(4);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x${i}`, 1]));
    expect((await world.query(SUBMIT, { input: { ...good, ...many } })).json.errors?.length).toBeLessThanOrEqual(21);
    expect(world.writes).toBe(0);
  });
});
