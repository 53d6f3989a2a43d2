import { pepperStand, pepperWarning } from '../application/account/password-pepper';
import { createMarkSeal } from '../application/sealing/mark-seal';
import { sealStand, sealWarning } from '../application/sealing/seal-stand';
import { loadFormerKeys } from '../checkpoint-keys';
import {
  loadCheckpointKey,
  loadConfig,
  loadPasswordPeppers,
  loadPepper,
  loadPersonalPepper,
  loadSealingKey,
  peppersInUse,
} from '../config';
import type { Config } from '../config';
import { personalStand, personalWarning } from '../application/rekey/personal-stand';
import { startProduct } from './product';
import type { RunningProduct } from './product';
import { startFailure } from './start-failure';

/** Ends the process this long after a signal even when a request hangs, in milliseconds. */
const LAST_RESORT = 15_000;
/** Time for what was said of a start that failed to be written, in milliseconds. */
const LAST_WORDS = 500;

/**
 * Starts the product as the environment says, prints where it is and, on an empty store, how to make the first
 * administrator; ends in order on SIGTERM and SIGINT. Null when it could not start, which it has said by then.
 */
export async function startServer(env: NodeJS.ProcessEnv): Promise<RunningProduct | null> {
  let config: Config | null = null;
  try {
    // Whatever it writes, from now on, only its own user reads.
    process.umask(0o077);
    config = loadConfig(env);
    const pepper = Buffer.from(loadPepper(config));
    const checkpointKey = loadCheckpointKey(config);
    const sealingKey = loadSealingKey(config);
    const peppers = loadPasswordPeppers(config);
    const keys = {
      pepper,
      personalPepper: loadPersonalPepper(config),
      peppers: peppersInUse(peppers),
      checkpointKey,
      formerKeys: loadFormerKeys(config),
      sealingKey,
    };
    const product = await startProduct({ config, ...keys, clock: () => new Date(), durable: true });
    endInOrder(product);
    const { readers } = product.unitOfWork;
    const seals = sealWarning(await sealStand(readers, createMarkSeal(sealingKey).keyId));
    const personal = personalWarning(await personalStand(readers, keys.personalPepper));
    for (const warning of [seals, pepperWarning(await pepperStand(readers, peppers)), personal])
      if (warning !== null) console.error(`LƯU Ý: ${warning}`);
    await greet(product, config.publicUrl);
    return product;
  } catch (error) {
    const { sentence, exitCode } = startFailure(error, config);
    console.error(sentence);
    process.exitCode = exitCode;
    // Sockets that still wait for a silent server would keep the process for half a minute.
    setTimeout(() => process.exit(), LAST_WORDS).unref();
    return null;
  }
}

async function greet({ url, unitOfWork, setupToken }: RunningProduct, publicUrl: string | null): Promise<void> {
  console.log(`Thi Tuyển đang chạy tại ${publicUrl ?? url.replace('127.0.0.1', 'localhost')}`);
  if (await unitOfWork.readers.accounts.exists()) return;
  console.log('Kho dữ liệu còn trống. Mã một lần để tạo quản trị viên đầu tiên (hiệu lực 30 phút):');
  console.log(`  ${setupToken.token}`);
}

function endInOrder(product: RunningProduct): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), LAST_RESORT).unref();
    void product.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
