/**
 * `npm run doctor [-- --copy FOLDER]`: says what is wrong with the machine, the settings and the copy of the secret files; ends with 1 when something is, 78 for settings.
 */
import { ConfigError, loadConfig } from '../src/config';
import { examine } from './doctor/checks';

async function doctor(): Promise<number> {
  try {
    const at = process.argv.indexOf('--copy');
    const findings = await examine(loadConfig(process.env), at < 0 ? null : (process.argv[at + 1] ?? null));
    for (const { state, text } of findings) console.log(`${state.padEnd(6)} ${text}`);
    return findings.some(({ state }) => state === 'LỖI') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

void doctor().then((status) => {
  process.exitCode = status;
});
