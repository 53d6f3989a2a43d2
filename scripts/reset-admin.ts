/** `npm run reset-admin`: the way back in when every administrator has lost phone and recovery codes. */
import { resetAdministrator } from './reset-admin/run';

void resetAdministrator(process.env, process.argv.slice(2), console.log).then((status) => {
  process.exitCode = status;
});
