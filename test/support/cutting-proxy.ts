import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line to the server that can lose answers. */
export interface CuttingProxy {
  readonly url: string;
  /** The next answer to a request of that method whose path ends so is lost, after the server has done its work. */
  loseAnswer(method: string, ending: string): void;
  /** How many answers were lost. */
  lost(): number;
  close(): Promise<void>;
}

/** Hands every request on to `target`. */
export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const doomed: { method: string; ending: string }[] = [];
  let lost = 0;
  const server = http.createServer((request, reply) => {
    const { method = 'GET', url = '/', headers } = request;
    const onward = http.request({ hostname, port, method, path: url, headers }, (answer) => {
      const at = doomed.findIndex((one) => one.method === method && url.endsWith(one.ending));
      if (at < 0) {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
        return;
      }
      doomed.splice(at, 1);
      lost += 1;
      answer.resume();
      answer.once('end', () => request.socket.destroy());
    });
    onward.once('error', () => request.socket.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseAnswer: (method, ending) => doomed.push({ method, ending }),
    lost: () => lost,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
