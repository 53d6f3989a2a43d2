import type { Attendance } from '../domain/examday/attendance';
import type { DefenceSession } from '../domain/defence/defence-session';
import type { Handover } from '../domain/examday/custody';
import type { Incident } from '../domain/defence/incident';
import type { ProjectCall, ProjectHandIn } from '../domain/defence/project';
import type { PanelPass } from '../domain/defence/panel-pass';
import type { Seating } from '../domain/examday/seating';
import type { Reader, Writer } from './basic-ports';

/** Rooms and seats of one round; its id is the round's. */
export interface StoredSeating extends Seating {
  readonly id: string;
  readonly version: number;
  /** Why the lists were posted later than the rules allow; null when they were not. */
  readonly lateReason: string | null;
}

/** One candidate's attendance; its id is the application's. */
export interface StoredAttendance extends Attendance {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** Why it was changed, or why the Chair let somebody in; null for a first record. */
  readonly reason: string | null;
}

/** One record of a bag: added, never changed but for the Chair's decision on a broken seal. */
export interface StoredHandover extends Handover {
  readonly version: number;
  readonly roundId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly decidedAt: Date | null;
}

/** Reading the passes of panel members. */
export type PanelPassReader = Pick<Reader<PanelPass>, 'find'> & {
  /** Every pass of a round, oldest first. */
  readonly ofRound: (roundId: string) => Promise<readonly PanelPass[]>;
  readonly findByCode: (codeHash: string) => Promise<PanelPass | null>;
};

/** Reading what candidates handed in for the defence. */
export type ProjectReader = Pick<Reader<ProjectHandIn>, 'find'> & {
  /** In the order they came. */
  readonly ofRound: (roundId: string) => Promise<readonly ProjectHandIn[]>;
};

/** Reading incidents of the defence. */
export type IncidentReader = Pick<Reader<Incident>, 'find' | 'findMany'> & {
  /** In the order they were recorded. */
  readonly ofRound: (roundId: string) => Promise<readonly Incident[]>;
};

/** What is read of the day of the defence. */
export interface DefenceReaders {
  /** One of a round at most, under the round's id. */
  readonly defences: Pick<Reader<DefenceSession>, 'find'>;
  readonly panelPasses: PanelPassReader;
  readonly incidents: IncidentReader;
  /** One of a round at most, under the round's id. */
  readonly projectCalls: Pick<Reader<ProjectCall>, 'find'>;
  readonly projectHandIns: ProjectReader;
}

/** The same to be read and written. */
export interface DefenceRepositories {
  readonly defences: DefenceReaders['defences'] & Writer<DefenceSession>;
  readonly panelPasses: PanelPassReader & Writer<PanelPass>;
  readonly incidents: IncidentReader & Writer<Incident>;
  readonly projectCalls: DefenceReaders['projectCalls'] & Writer<ProjectCall>;
  readonly projectHandIns: ProjectReader & Pick<Writer<ProjectHandIn>, 'insert'>;
}
