import type { Readers } from '../../persistence/ports';
import type { Viewer } from '../viewer';
import { isStaff, personOf } from './sessions';
import { accountView } from './views';
import type { AgencyName, ViewerView } from './views';

/** What people read of themselves. */
export function accountQueries(readers: Readers, viewer: Viewer | null, agency: () => Promise<AgencyName | null>) {
  return {
    /** Whether nobody has an account yet; told to anybody, since it is how a new server greets its owner. */
    needsSetup: async (): Promise<boolean> => !(await readers.accounts.exists()),
    viewer: async (): Promise<ViewerView | null> => {
      const person = viewer === null ? null : await personOf(readers, viewer.accountId);
      if (viewer === null || person === null) return null;
      const { account } = person;
      return {
        account: accountView(viewer, account),
        isAdministrator: viewer.isAdministrator,
        hasTotp: account.secondFactor !== null,
        mustUseTotp: isStaff(person),
        administrators: async () => (viewer.isAdministrator ? (await readers.administrators.active()).length : null),
        agency,
        recoveryCodesLeft: account.secondFactor?.recovery.length ?? 0,
      };
    },
  };
}
