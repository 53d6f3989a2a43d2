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
export {
  dropFormerPepper,
  isNextPepperPrepared,
  loadPasswordPeppers,
  peppersInUse,
  prepareNextPepper,
  turnToNextPepper,
} from './password-peppers';
export type { NamedPepper, PasswordPeppers } from './password-peppers';
export {
  isPersonalPepperPrepared,
  loadPersonalPepper,
  personalPepperId,
  prepareNextPersonalPepper,
  presentPersonalPepper,
  turnToNextPersonalPepper,
} from './personal-pepper';
