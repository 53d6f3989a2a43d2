/** `npm run export-bundle -- FILE`: everything a stranger needs to prove or contradict the results, in one file. */
import { exportBundle } from './export-bundle/run';

void exportBundle(process.env, process.argv[2], console.log).then((status) => {
  process.exitCode = status;
});
