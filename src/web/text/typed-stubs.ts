/** One stub as it was typed. */
export interface TypedStub {
  readonly candidateNumber: string;
  readonly code: string;
}

/** What a block of lines says: the stubs, and the lines that are none. */
export interface TypedStubs {
  readonly stubs: readonly TypedStub[];
  readonly wrong: readonly { readonly line: number; readonly text: string }[];
}

/** Blind codes have eight letters and digits, however they are spaced. */
const CODE = /^[A-Za-z2-9]{4}-?[A-Za-z2-9]{4}$/;

/** Reads stubs typed one a line, or pasted as two columns: the number first, then the code. Empty lines are passed over. */
export function readStubs(block: string): TypedStubs {
  const stubs: TypedStub[] = [];
  const wrong: { line: number; text: string }[] = [];
  block.split('\n').forEach((given, index) => {
    const text = given.trim();
    if (text === '') return;
    const [candidateNumber = '', ...rest] = text.split(/[\s;,]+/);
    const code = rest.join('');
    if (CODE.test(code)) stubs.push({ candidateNumber, code });
    else wrong.push({ line: index + 1, text });
  });
  return { stubs, wrong };
}
