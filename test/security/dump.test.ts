import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from 'otpauth';
import { openAdministrator, openPerson, openSite, PASSWORD, signIn } from '../support/account-desk';

/** Every form in which a secret could lie in a file. */
function formsOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const plain = [text, text.normalize('NFD'), text.replaceAll('-', ''), text.toUpperCase(), text.toLowerCase()];
  const coded = [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url'), bytes.toString('hex')];
  return [...plain, ...coded].map((one) => Buffer.from(one, 'utf8'));
}

async function bytesUnder(folder: string): Promise<Buffer> {
  const found: Buffer[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) found.push(await readFile(join(entry.parentPath, entry.name)));
  }
  return Buffer.concat(found);
}

test('whoever takes the data folder finds no password, no key of an app, no code and no session in it (T-DUMP)', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-dump-'));
  const secretsDir = await mkdtemp(join(tmpdir(), 'thi-tuyen-keys-'));
  const site = await openSite({ dataDir, secretsDir });
  try {
    const { browser, secret, recoveryCodes } = await openAdministrator(site);
    const used = await openPerson(browser, site, 'da-nhan-loi-moi');
    const people = [{ username: 'chua-nhan-loi-moi', displayName: 'Sùng A Páo' }];
    const { invitations } = await browser.act(
      'inviteAccounts',
      'InviteAccountsInput',
      { people },
      'invitations { code }',
    );
    const person = site.browser('192.0.2.7');
    await signIn(person, 'da-nhan-loi-moi');
    const cookies = [browser.cookie, person.cookie].map((cookie) => cookie.replace('sid=', ''));
    const codes = [used.code, invitations[0]?.code ?? '', site.product.setupToken.token, ...recoveryCodes];
    const secrets = [PASSWORD, secret, ...cookies, ...codes];
    expect(secrets.every((one) => one.length >= 8)).toBe(true);
    await site.product.stop();

    const dump = await bytesUnder(dataDir);
    for (const known of ['quan-tri', 'chua-nhan-loi-moi', 'Sùng A Páo']) expect(dump.includes(known)).toBe(true);
    const hits = secrets.flatMap(formsOf).filter((form) => dump.includes(form));
    expect(hits.map(String)).toEqual([]);
    expect(dump.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false);
  } finally {
    await site.stop();
    for (const folder of [dataDir, secretsDir]) await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
