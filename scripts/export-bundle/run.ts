import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import { bundleOf } from '../../src/application/archive/bundle';
import { createSigner, PRODUCT_KEY } from '../../src/application/integrity/checkpoint';
import { createIntegrity } from '../../src/application/integrity/integrity';
import { loadFormerKeys } from '../../src/checkpoint-keys';
import { checkpointFile, loadCheckpointKey, loadConfig, loadPepper } from '../../src/config';
import { openSignedMemory } from '../../src/main/checkpoint-memory';
import { openStore } from '../verify-audit/open-store';

/** Most checkpoints that go with a bundle: the newest say all that the older ones do. */
const NOTES = 500;

/** Writes the bundle of the store that the environment names to a file; the answer is the exit status. */
export async function exportBundle(
  env: NodeJS.ProcessEnv,
  file: string | undefined,
  print: (line: string) => void,
): Promise<0 | 1 | 2> {
  if (file === undefined) {
    print('Cần tên tệp: npm run export-bundle -- TỆP.json');
    return 2;
  }
  try {
    const config = loadConfig(env);
    const store = await openStore(config);
    if (store === null) {
      print('Chưa có kho dữ liệu ở DATA_DIR.');
      return 2;
    }
    try {
      const signer = createSigner(PRODUCT_KEY, loadCheckpointKey(config));
      const memory = openSignedMemory(checkpointFile(config));
      const { unitOfWork } = store;
      const clock = () => new Date();
      const integrity = createIntegrity({
        unitOfWork,
        signer,
        memory,
        clock,
        formerKeys: loadFormerKeys(config),
        securityLog: NO_SECURITY_LOG,
      });
      const broken: string[] = [];
      for (const chain of await integrity.chains()) if (!(await integrity.sign(chain)).ok) broken.push(chain);
      const kept = await unitOfWork.readers.checkpoints.newest(NOTES);
      const pepper = Buffer.from(loadPepper(config));
      const notes = kept.map(({ note }) => note);
      const signed = { notes, timestamps: kept.map(({ timestamp = null }) => timestamp) };
      const bundle = await bundleOf(unitOfWork.readers, { ...signed, publicKey: signer.publicKey, pepper });
      writeWhole(file, JSON.stringify(bundle));
      print(
        `Đã ghi ${file}: ${String(Object.keys(bundle.chains).length)} chuỗi, ${String(bundle.rounds.length)} kỳ thi.`,
      );
      if (broken.length > 0)
        print(`CẢNH BÁO: không ký được điểm kiểm chứng mới, nhật ký không khớp: ${broken.join(', ')}`);
      return broken.length > 0 ? 1 : 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** For the owner's eyes only: the bundle holds names and marks. */
function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
