import { lastValueFrom, of, throwError, type Observable } from 'rxjs';
import { WakingInterceptor } from './waking.interceptor.js';

describe('WakingInterceptor', () => {
  const wake = jest.fn();
  const waking = new WakingInterceptor({ wake } as never);
  const answer = (method: string, answered: Observable<unknown>): Promise<unknown> =>
    lastValueFrom(
      waking.intercept({ switchToHttp: () => ({ getRequest: () => ({ method }) }) } as never, {
        handle: () => answered,
      }),
    );

  beforeEach(() => {
    jest.useFakeTimers();
    wake.mockClear();
  });
  afterEach(() => jest.useRealTimers());

  it('wakes the engine after a change, once for many of them', async () => {
    for (let change = 0; change < 20; change += 1) await answer('POST', of({}));
    expect(wake).not.toHaveBeenCalled();
    jest.advanceTimersByTime(200);
    expect(wake).toHaveBeenCalledTimes(1);
    await answer('DELETE', of(undefined));
    jest.advanceTimersByTime(200);
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('does not for what was only read, or refused', async () => {
    await answer('GET', of({}));
    await expect(
      answer(
        'POST',
        throwError(() => new Error('refused')),
      ),
    ).rejects.toThrow('refused');
    jest.advanceTimersByTime(1_000);
    expect(wake).not.toHaveBeenCalled();
  });

  it('asks nothing of a process without a queue', async () => {
    const alone = new WakingInterceptor();
    const context = { switchToHttp: () => ({ getRequest: () => ({ method: 'POST' }) }) } as never;
    expect(await lastValueFrom(alone.intercept(context, { handle: () => of(1) }))).toBe(1);
    jest.advanceTimersByTime(1_000);
  });
});
