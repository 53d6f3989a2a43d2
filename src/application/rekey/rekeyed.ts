import { changed } from '../../domain/account/account';
import type { Account, SecondFactor } from '../../domain/account/account';
import type { PanelPass } from '../../domain/defence/panel-pass';
import type { Dossier } from '../../domain/registration/dossier';
import type { StoredDraft, StoredImport } from '../../persistence/ports';
import { oneTimeCode, oneTimeCodeHash } from '../account/one-time-code';
import { passCodeHash, passCodes, passPinHash } from '../account/panel-pass-codes';
import { createTotpVault } from '../account/totp';
import { createPersonalVault } from '../registration/personal-vault';
import { ratingOwner } from '../registration/recorded-ratings';

/** The two peppers of a replacement. `secret` gives 256 random bits as base64url. */
export interface Rekeying {
  readonly from: Buffer;
  readonly to: Buffer;
  readonly secret: () => string;
  /** False where the old pepper is known to others: they could derive the recovery codes, so none counts any more. */
  readonly keepsRecovery: boolean;
}

/** Gives each row as it stands under the new pepper; null where it lies there already, or nothing of it hangs on one. */
export interface Rekeyer {
  readonly account: (account: Account) => Account | null;
  readonly dossier: (dossier: Dossier) => Dossier | null;
  readonly draft: (draft: StoredDraft) => StoredDraft | null;
  readonly list: (list: StoredImport) => StoredImport | null;
  readonly pass: (pass: PanelPass) => PanelPass | null;
}

/** What lies under neither pepper is damage: nothing is dropped in silence. */
export class UnderNeitherPepper extends Error {
  constructor(what: string) {
    super(`${what} không mở được bằng pepper hiện có: dừng, chưa đổi gì ở đó. Hãy chép đúng tệp từ bản cất riêng.`);
  }
}

/** Makes the rekeyer. Each of its answers may be given again and again: a replacement that was killed starts over. */
export function createRekeyer(rekeying: Rekeying): Rekeyer {
  const { from, to, secret } = rekeying;
  const [old, next] = [createPersonalVault(from), createPersonalVault(to)];
  return {
    account: accountRekeyer(rekeying),
    dossier: (dossier) => {
      const { id, roundId, sealed, version } = dossier;
      if (sealed === '' || opens(() => next.openDossier(id, sealed))) return null;
      const part = opened(`Hồ sơ ${id}`, () => old.openDossier(id, sealed));
      const citizenKey = next.citizenKey(roundId, part.citizenId);
      return { ...dossier, sealed: next.seal(id, part, secret), citizenKey, version: version + 1 };
    },
    draft: (draft) => {
      const owner = draft.id.slice(draft.id.lastIndexOf(':') + 1);
      if (opens(() => next.openDraft(owner, draft.sealed))) return null;
      const fields = opened(`Bản nháp ${draft.id}`, () => old.openDraft(owner, draft.sealed));
      return { ...draft, sealed: next.seal(owner, fields, secret), version: draft.version + 1 };
    },
    list: (list) => {
      const { id, ratings = [], version } = list;
      const others = ratings.map((one) => {
        const owner = ratingOwner(id, one.applicationId);
        if (opens(() => next.openRatings(owner, one.sealed))) return one;
        const rows = opened(`Danh sách ${id}`, () => old.openRatings(owner, one.sealed));
        return { ...one, sealed: next.seal(owner, rows, secret) };
      });
      return others.every((one, index) => one === ratings[index])
        ? null
        : { ...list, ratings: others, version: version + 1 };
    },
    pass: (pass) => {
      const { code, pin } = passCodes(to, pass.id);
      const hashes = { codeHash: passCodeHash(code), pinHash: passPinHash(to, pass.id, pin) };
      return pass.codeHash === hashes.codeHash ? null : { ...pass, ...hashes, version: pass.version + 1 };
    },
  };
}

function accountRekeyer({ from, to, secret, keepsRecovery }: Rekeying): Rekeyer['account'] {
  const [old, next] = [createTotpVault(from), createTotpVault(to)];
  const moved = (id: string, sealed: string): string => {
    if (opens(() => next.reveal(id, '', sealed))) return sealed;
    return opened(`Ứng dụng xác thực của ${id}`, () => next.seal(id, old.open(id, sealed), secret));
  };
  // The codes on paper are derived as well: those not used yet go on counting, though nobody can derive them any more.
  const recoveryOf = (id: string, { serial, recovery }: SecondFactor): readonly string[] =>
    old
      .recoveryCodes(id, serial)
      .filter((code) => keepsRecovery && recovery.includes(old.recoveryHash(id, code)))
      .map((code) => next.recoveryHash(id, code));
  return (account) => {
    const { id, secondFactor, secondFactorDraft, link } = account;
    const secretNow = secondFactor === null ? null : moved(id, secondFactor.secret);
    const draft = secondFactorDraft === null ? null : moved(id, secondFactorDraft);
    // Whoever knows the old pepper knows the code of a link: another one takes its place, and a mail that waits tells it.
    const code = link === null ? '' : oneTimeCodeHash(oneTimeCode(to, link.purpose, id, link.serial));
    const isMoved = secondFactor !== null && secretNow !== secondFactor.secret;
    if (!isMoved && draft === secondFactorDraft && (link === null || link.codeHash === code)) return null;
    return changed(account, {
      secondFactor: isMoved
        ? { ...secondFactor, secret: secretNow ?? '', recovery: recoveryOf(id, secondFactor) }
        : secondFactor,
      secondFactorDraft: draft,
      link: link === null ? null : { ...link, codeHash: code },
    });
  };
}

/** Whether something can be decrypted. */
export function opens(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}

function opened<T>(what: string, open: () => T): T {
  try {
    return open();
  } catch {
    throw new UnderNeitherPepper(what);
  }
}
