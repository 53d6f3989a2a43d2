/** `npm run rotate-key -- dinh-ky|lo-khoa|doi-nguoi-giu`: another key signs checkpoints from now on; the old one says so. `pepper` and `ca-nhan` replace the peppers. */
import { rotateKey } from './rotate-key/run';

void rotateKey(process.env, process.argv.slice(2), console.log).then((status) => {
  process.exitCode = status;
});
