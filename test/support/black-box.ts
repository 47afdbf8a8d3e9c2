import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { until } from './until.js';

/** A process of the product, started as its readers start it, and what it has said. */
export interface BlackBox {
  readonly url: string;
  readonly output: () => string;
  /** Sends the signal to the whole group, as a terminal or a supervisor does, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null; seconds: number }>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a command and waits until it answers on its port, or until it says what it is awaited to say. */
export async function startBlackBox(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  ready: 'answers' | RegExp = 'answers',
): Promise<BlackBox> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const said: string[] = [];
  const child: ChildProcess = spawn(command[0]!, command.slice(1), {
    env: { ...process.env, PORT: String(port), PUBLIC_URL: url, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout!.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const output = (): string => said.join('');
  try {
    await until(
      `${command.join(' ')} is ready`,
      async () => {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${command.join(' ')} ended with ${child.exitCode}:\n${output()}`);
        if (ready !== 'answers') return ready.test(output());
        const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
        return answer?.ok ?? false;
      },
      60_000,
    );
  } catch (error) {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
    throw error;
  }
  return {
    url,
    output,
    end: async (signal = 'SIGTERM') => {
      const began = performance.now();
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, signal);
      const code = await exit;
      return { code, seconds: (performance.now() - began) / 1000 };
    },
  };
}

type Answer = Awaited<ReturnType<typeof JSON.parse>>;

/** Somebody signed in over HTTP with name and password. */
export async function signInAt(url: string, email: string, password: string) {
  const entered = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!entered.ok) throw new Error(`Signing in as ${email} answered ${entered.status}`);
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { csrf } = (await entered.json()) as { csrf: string };
  const ask = async (method: string, path: string, init: RequestInit): Promise<Response> => {
    const headers = { cookie, 'x-csrf-token': csrf, ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(`${url}/api/v1/${path}`, { ...init, method, headers });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await ask(method, path, { ...json, headers: { ...type, ...headers } });
    return answer.status === 204 ? undefined : ((await answer.json()) as Answer);
  };
  return {
    cookie,
    csrf,
    get: (path: string) => call('GET', path),
    post: (path: string, body: unknown, headers?: Record<string, string>) => call('POST', path, body, headers),
    put: (path: string, body: unknown, headers?: Record<string, string>) => call('PUT', path, body, headers),
    patch: (path: string, body: unknown, headers?: Record<string, string>) => call('PATCH', path, body, headers),
    /** A form with one file. */
    upload: async (path: string, { file, ...fields }: Record<string, string | UploadedFile>): Promise<Answer> => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value as string);
      const { name, bytes } = file as UploadedFile;
      form.set('file', new Blob([new Uint8Array(bytes)]), name);
      return (await (await ask('POST', path, { body: form })).json()) as Answer;
    },
    download: async (path: string): Promise<Buffer> => Buffer.from(await (await ask('GET', path, {})).arrayBuffer()),
  };
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}
