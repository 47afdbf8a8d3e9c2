import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { signInAt, startBlackBox, type BlackBox } from '../support/black-box.js';

const PASSWORD = 'zholdau-demo-2026';

describe('the built standalone, started as the README says', () => {
  jest.setTimeout(180_000);
  let folder: string;
  let running: BlackBox | undefined;

  const start = async (environment: Record<string, string> = {}): Promise<BlackBox> => {
    running = await startBlackBox(['npm', 'start', '--silent'], { DATA_DIR: folder, ...environment });
    return running;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-black-box-'));
  });
  afterEach(async () => {
    await running?.end();
    running = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  it('E-17 lets a real rung fire, writes the letters, keeps its data and ends cleanly', async () => {
    const first = await start();
    expect(first.output()).toContain('coordinator2@akmola.demo');
    const administrator = await signInAt(first.url, 'admin@akmola.demo', PASSWORD);
    const before = await administrator.get('admin/mailbox?limit=1');
    const journey = await administrator.post('demo/time', { to: 'next_rung' });
    expect(journey.fired).toBeGreaterThan(0);
    const status = await administrator.get('admin/status');
    expect(status).toMatchObject({ engineAlive: true, backend: 'postgres', queue: { failed: 0, unknown: 0 } });
    const after = await administrator.get('admin/mailbox?limit=1');
    expect(journey.letters > 0 ? after.items[0].id : before.items[0].id).not.toBe(
      journey.letters > 0 ? before.items[0].id : '',
    );

    const ended = await first.end();
    expect(ended.seconds).toBeLessThan(20);

    const second = await start();
    const again = await signInAt(second.url, 'admin@akmola.demo', PASSWORD);
    const time = await again.get('demo/time');
    expect(new Date(time.now).getTime()).toBeGreaterThanOrEqual(new Date(journey.now).getTime());
  });

  it('refuses to show a demonstration beyond this machine', async () => {
    await expect(start({ HOST: '0.0.0.0' })).rejects.toThrow(/loopback/);
  });

  it('holds nothing and nobody in real work until an administrator is made', async () => {
    const real = await start({ ZHOLDAU_DEMO: '0' });
    const answer = await fetch(`${real.url}/api/v1/installation`);
    expect(await answer.json()).toMatchObject({ demo: false, demoPeople: [] });
    await expect(signInAt(real.url, 'admin@akmola.demo', PASSWORD)).rejects.toThrow(/401/);
  });
});
