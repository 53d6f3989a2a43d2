import type { CommandParts } from '../command';
import { createMarkSeal, sealingKeyOf } from '../sealing/mark-seal';
import { allocateRemarkers, callThirdRemarker, decideAppeal, fileAppeal } from './appeals';
import { allocateMarkersCommand, codeScripts } from './code-scripts';
import { confirmPaperMarks, enterPaperMarks, submitWrittenMarks } from './mark-scripts';
import { reopenWrittenMark } from './reopen-marking';
import { callThirdMarker, decideWrittenMark, zeroWrittenMark } from './settle-script';
import { openBlindMap } from './open-map';
import { beginStubReading, enterStubs } from './read-stubs';
import { createStubSeal } from './stub-seal';
import { decideViolation, recordViolation } from './violations';

/** The commands of the written paper, of breaches and of marking again, each under the name of its mutation; marks are sealed under a key that outlives the process (trust.md 3.4.13). */
export function writtenCommands(parts: CommandParts) {
  const seal = createMarkSeal(sealingKeyOf(parts));
  return {
    codeScripts: codeScripts(parts),
    openBlindMap: openBlindMap(parts),
    beginStubReading: beginStubReading(parts),
    enterStubs: enterStubs(createStubSeal(sealingKeyOf(parts)))(parts),
    allocateMarkers: allocateMarkersCommand(parts),
    submitWrittenMarks: submitWrittenMarks(seal)(parts),
    enterPaperMarks: enterPaperMarks(seal)(parts),
    confirmPaperMarks: confirmPaperMarks(seal)(parts),
    callThirdMarker: callThirdMarker(parts),
    decideWrittenMark: decideWrittenMark(parts),
    zeroWrittenMark: zeroWrittenMark(parts),
    reopenWrittenMark: reopenWrittenMark(parts),
    recordViolation: recordViolation(parts),
    decideViolation: decideViolation(parts),
    fileAppeal: fileAppeal(parts),
    allocateRemarkers: allocateRemarkers(parts),
    callThirdRemarker: callThirdRemarker(parts),
    decideAppeal: decideAppeal(parts),
  };
}
