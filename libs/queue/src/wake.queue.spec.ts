import { Logger } from '@nestjs/common';
import { WakeQueue } from './wake.queue.js';

type Asked = [name: string, data: object, options: object];

/** A queue that keeps what it is asked for and answers when it is told to. */
class Kept {
  readonly asked: Asked[] = [];
  waiting = 0;
  answer: (error?: Error) => void = () => undefined;

  on(): void {}

  getWaitingCount(): Promise<number> {
    return Promise.resolve(this.waiting);
  }

  add(...asked: Asked): Promise<void> {
    this.asked.push(asked);
    return new Promise((resolve, reject) => {
      this.answer = (error) => (error ? reject(error) : resolve());
    });
  }
}

describe('WakeQueue', () => {
  let kept: Kept;
  let queue: WakeQueue;
  beforeEach(() => {
    Logger.overrideLogger(false);
    kept = new Kept();
    queue = new WakeQueue(kept as never);
  });
  const settled = async (error?: Error): Promise<void> => {
    await new Promise(setImmediate);
    kept.answer(error);
    await new Promise(setImmediate);
  };

  it('X32 a wake-up has no name of its own, so none is swallowed for one that went before', async () => {
    queue.wake();
    await settled();
    queue.wake();
    await settled();
    expect(kept.asked).toHaveLength(2);
    for (const [, data, options] of kept.asked) {
      expect(data).toEqual({});
      expect(options).toEqual({ removeOnComplete: true, removeOnFail: true });
    }
  });

  it('is asked for once while it is on its way, and once more for what was changed meanwhile', async () => {
    for (let n = 0; n < 100; n += 1) queue.wake();
    await settled();
    expect(kept.asked).toHaveLength(2);
    await settled();
    expect(kept.asked).toHaveLength(2);
  });

  it('is not asked for while another one waits for a worker', async () => {
    kept.waiting = 1;
    queue.wake();
    await settled();
    expect(kept.asked).toHaveLength(0);
    kept.waiting = 0;
    queue.wake();
    await settled();
    expect(kept.asked).toHaveLength(1);
  });

  it('a wake-up that is lost hurts nobody, and the next one is asked for', async () => {
    queue.wake();
    await settled(new Error('connection lost'));
    queue.wake();
    await settled();
    expect(kept.asked).toHaveLength(2);
  });
});
