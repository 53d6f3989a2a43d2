import type { CommandParts } from '../command';
import { allocateRemarkers, callThirdRemarker, decideAppeal, fileAppeal } from './appeals';
import { decideViolation, recordViolation } from './violations';

/** The commands of breaches and of marking again, each under the name of its mutation. */
export function appealCommands(parts: CommandParts) {
  return {
    recordViolation: recordViolation(parts),
    decideViolation: decideViolation(parts),
    fileAppeal: fileAppeal(parts),
    allocateRemarkers: allocateRemarkers(parts),
    callThirdRemarker: callThirdRemarker(parts),
    decideAppeal: decideAppeal(parts),
  };
}
