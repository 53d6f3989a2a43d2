/** `npm run backup` and `npm run restore`: everything of a store and its files, sealed under a passphrase, and back. */
import { backupCommand } from './backup/run';

void backupCommand(process.env, process.argv.slice(2), console.log).then((status) => {
  process.exitCode = status;
});
