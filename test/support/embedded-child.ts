import { startEmbeddedStore, type EmbeddedStoreOptions } from '../../src/persistence/embedded';

/** An embedded store in a process of its own, for tests that kill it: options as JSON in the first argument. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as EmbeddedStoreOptions;
  const store = await startEmbeddedStore(options);
  process.once('SIGTERM', () => {
    void store.stop().then(() => process.exit(0));
  });
  process.stdout.write(`ready ${store.uri}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
