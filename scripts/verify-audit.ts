/** `npm run verify-audit`: recomputes every audit chain; ends with 0 (fits), 1 (broken) or 2 (cannot tell). */
import { verifyAudit } from './verify-audit/run';

void verifyAudit(process.env, { out: console.log, error: console.error }).then((status) => {
  process.exitCode = status;
});
