export { CONFIG_EXIT_CODE, ConfigError, loadConfig } from './config';
export type { Config } from './config';
export {
  checkpointFile,
  loadCheckpointKey,
  loadPepper,
  loadSealingKey,
  makeSecret,
  readCheckpointKey,
  syncFolder,
} from './secrets';
