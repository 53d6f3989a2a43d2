import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyAudit } from '../../scripts/verify-audit/run';
import { createSetupToken } from '../../src/application/account/setup-token';
import { buildCommands } from '../../src/application/commands';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { startEmbeddedStore } from '../../src/persistence/embedded';
import { connect } from '../../src/persistence/mongo/connect';
import type { Store } from '../../src/persistence/mongo/connect';
import { createUnitOfWork } from '../../src/persistence/mongo/unit-of-work';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'thi-tuyen-verify-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function verify(env: Record<string, string> = {}) {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const status = await verifyAudit({ DATA_DIR: dataDir, ...env }, { out: note, error: note });
  return { status, text: lines.join('\n') };
}

/** Works on the store of the folder as the product would. */
async function onStore(work: (store: Store) => Promise<void>): Promise<void> {
  const embedded = await startEmbeddedStore({ dataDir: join(dataDir, 'store'), durable: false });
  const store = await connect(embedded.uri, { databaseName: 'thi_tuyen', embedded: true });
  try {
    await work(store);
  } finally {
    await store.close();
    await embedded.stop();
  }
}

async function makeAdministrator(store: Store): Promise<void> {
  const now = new Date('2026-09-20T03:00:00.000Z');
  const setup = createSetupToken(now);
  const newId = createIdSource(() => now);
  const unitOfWork = createUnitOfWork(store.connection, store.models);
  const parts = { unitOfWork, newId, random: secureRandom, secret: secureSecret, pepper: Buffer.alloc(32, 1) };
  const facts = { viewer: null, now, requestId: 'first', idempotencyKey: 'first-administrator-of-all' };
  const input = { token: setup.token, username: 'quan-tri', displayName: 'Quản Trị', passwordHash: 'none' };
  const made = await buildCommands(parts, setup).createFirstAdministrator.execute(facts, input);
  expect(made.ok).toBe(true);
}

describe('npm run verify-audit', () => {
  test('ends with 0 when every chain fits, and says which head to compare with paper', async () => {
    await onStore(makeAdministrator);
    const { status, text } = await verify();
    expect(status).toBe(0);
    expect(text).toMatch(/^ĐÚNG {2}system {2}1 bản ghi {2}[0-9a-f]{64}$/m);
    expect(text).toContain('Nhật ký nguyên vẹn: 1 chuỗi');
  });

  test('ends with 1 and names the entry when one was edited', async () => {
    await onStore(async (store) => {
      await makeAdministrator(store);
      await store.models.auditEntries.updateOne({ chainId: 'system', sequence: 1 }, { $set: { action: 'khac' } });
    });
    const { status, text } = await verify();
    expect(status).toBe(1);
    expect(text).toMatch(/^SAI {3}system {2}bản ghi số 1: /m);
  });

  test('ends with 2, and makes nothing, where there is no store', async () => {
    const { status, text } = await verify({ DATA_DIR: join(dataDir, 'nowhere') });
    expect(status).toBe(2);
    expect(text).toContain('Chưa có kho dữ liệu');
    expect((await verify({ DATA_DIR: join(dataDir, 'nowhere') })).status).toBe(2);
  });

  test('ends with 2 and asks to stop the product while it holds the store', async () => {
    await onStore(async () => {
      const { status, text } = await verify();
      expect(status).toBe(2);
      expect(text).toContain('hãy dừng phần mềm trước');
    });
  });

  test('ends with 2 when the settings are wrong or no server answers', async () => {
    expect(await verify({ MONGODB_URI: 'http://x' })).toMatchObject({ status: 2 });
    const gone = await verify({ MONGODB_URI: 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100' });
    expect(gone.status).toBe(2);
    expect(gone.text).toContain('Không kiểm tra được nhật ký');
  });
});
