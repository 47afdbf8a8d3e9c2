import net, { type AddressInfo } from 'node:net';

/** One address that leads to whichever server it was pointed at last, as a virtual address before a database does. */
export interface MovingLine {
  readonly port: number;
  /** Whoever is connected is cut off; whoever connects from now on reaches the server at that port. */
  pointAt(port: number): void;
  close(): Promise<void>;
}

/** @param first the port that it leads to at first */
export async function openMovingLine(first: number): Promise<MovingLine> {
  let target = first;
  const open = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const far = net.connect(target, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    pointAt: (port) => {
      target = port;
      cut();
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
