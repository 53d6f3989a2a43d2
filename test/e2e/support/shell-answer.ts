/** What the shell asks on every screen, answered for one person; for tests that lay in the answers of a round. */
export function shellAnswer(username: string, displayName: string) {
  const account = { id: 'acc_1', username, displayName, position: 'Giám đốc' };
  return { viewer: { isAdministrator: false, agency: null, account }, currentSession: null };
}
