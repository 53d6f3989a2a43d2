/** `npm run rehearse -- FILE --out DIR`: plays a round file through the product and writes its result and papers. */
import { rehearse } from './rehearse/run';

void rehearse(process.argv.slice(2), { out: console.log, error: console.error }).then((status) => {
  process.exitCode = status;
});
