/** The kinds of object that carry an id outside the store. */
export type IdKind =
  | 'account'
  | 'session'
  | 'round'
  | 'post'
  | 'body'
  | 'application'
  | 'marking'
  | 'script'
  | 'violation'
  | 'appeal'
  | 'handover'
  | 'scoreSheet'
  | 'panelPass'
  | 'incident'
  | 'project'
  | 'ballot'
  | 'paper'
  | 'wording'
  | 'result'
  | 'interests'
  | 'approval'
  | 'file'
  | 'meeting'
  | 'import'
  | 'compulsory'
  | 'dataRequest'
  | 'regulation'
  | 'audit';

/** The prefix of each kind. Why: a log line shows what an id names, and a wrong kind is refused at the door. */
export const PREFIX: Readonly<Record<IdKind, string>> = {
  account: 'acc',
  session: 'ses',
  round: 'rnd',
  post: 'pst',
  body: 'bod',
  application: 'app',
  marking: 'mkg',
  script: 'scr',
  violation: 'vio',
  appeal: 'apl',
  handover: 'hdv',
  scoreSheet: 'scs',
  panelPass: 'pps',
  incident: 'inc',
  project: 'prj',
  ballot: 'bal',
  paper: 'pap',
  wording: 'wrd',
  result: 'res',
  interests: 'int',
  approval: 'apv',
  file: 'fil',
  meeting: 'mtg',
  import: 'imp',
  compulsory: 'cmp',
  dataRequest: 'dat',
  regulation: 'rgv',
  audit: 'aud',
};

const KINDS = Object.keys(PREFIX) as readonly IdKind[];
const HEX_24 = /^[0-9a-f]{24}$/;
const BASE32_26 = /^[a-z2-7]{26}$/;

/**
 * Ids of scripts, their markings, their appeals and secret ballots are 128 random bits: nothing in them may betray order or
 * person (BR-28, BR-46). Files are stored under random names too (trust.md R-FILE-4).
 */
const BLIND: ReadonlySet<IdKind> = new Set(['script', 'marking', 'appeal', 'ballot', 'file']);

/** Whether ids of this kind are random, so that they betray neither order nor time (BR-28; architecture A9). */
export function isBlind(kind: IdKind): boolean {
  return BLIND.has(kind);
}

/** The id itself when it is well formed and of this kind, else null. */
export function parseId(kind: IdKind, raw: string): string | null {
  const start = `${PREFIX[kind]}_`;
  const body = isBlind(kind) ? BASE32_26 : HEX_24;
  return raw.startsWith(start) && body.test(raw.slice(start.length)) ? raw : null;
}

/** The second in which an id was made; null for ids that betray no time. */
export function madeAt(id: string): Date | null {
  const kind = kindOf(id);
  if (kind === null || isBlind(kind)) return null;
  const [, body = ''] = id.split('_');
  return new Date(parseInt(body.slice(0, 8), 16) * 1_000);
}

/** The kind a well-formed id names, else null. */
export function kindOf(raw: string): IdKind | null {
  return KINDS.find((kind) => parseId(kind, raw) !== null) ?? null;
}
