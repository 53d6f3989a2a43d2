import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The network cable of one tablet: everything it asks of the product goes through here. */
export interface Cable {
  readonly url: string;
  /** Pulls the cable out: what is open breaks, nothing new comes through. */
  readonly pull: () => void;
  readonly plugIn: () => void;
  /** The next request that holds this text reaches the product, but its answer is lost. */
  readonly loseAnswerTo: (text: string) => void;
  /** Answers lost so far. */
  readonly lost: () => number;
  readonly stop: () => Promise<void>;
}

/** Lays a cable to a product. */
export async function layCable(productUrl: string): Promise<Cable> {
  const { hostname, port } = new URL(productUrl);
  const open = new Set<Socket>();
  const state = { isPulled: false, loses: null as string | null, lost: 0 };
  const server = createServer((near) => {
    if (state.isPulled) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    let isLost = false;
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    near.on('data', (chunk) => {
      if (state.loses !== null && chunk.includes(state.loses)) {
        state.loses = null;
        isLost = true;
      }
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (!isLost) {
        near.write(chunk);
        return;
      }
      state.lost += 1;
      near.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    pull: () => {
      state.isPulled = true;
      breakAll();
    },
    plugIn: () => {
      state.isPulled = false;
    },
    loseAnswerTo: (text) => {
      state.loses = text;
    },
    lost: () => state.lost,
    stop: () => {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
