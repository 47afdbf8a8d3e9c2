import { passingTrouble, type PassingTrouble } from './passing-trouble.js';

const coded = (code: string) => Object.assign(new Error('x'), { code });

describe('passingTrouble', () => {
  it.each<[string, unknown, PassingTrouble | null]>([
    ['a deadlock', { driverError: coded('40P01') }, 'busy'],
    ['a serialization error', { driverError: coded('40001') }, 'busy'],
    ['a server that shuts down', { driverError: coded('57P01') }, 'away'],
    ['a server that crashes', { driverError: coded('57P02') }, 'away'],
    ['a server that starts', coded('57P03'), 'away'],
    ['a stand-by that is not yet the master', { driverError: coded('25006') }, 'away'],
    ['a port where nobody listens', coded('ECONNREFUSED'), 'away'],
    ['no address of a host answers', Object.assign(new AggregateError([coded('ECONNREFUSED')])), 'away'],
    ['a connection that broke in the middle', new Error('Connection terminated unexpectedly'), 'away'],
    [
      'a connection that broke between two statements',
      new Error('Database connection provided by a query runner was already released, cannot continue to use it.'),
      'away',
    ],
    ['a double', { driverError: coded('23505') }, null],
    ['a mistake of ours', new TypeError('x is not a function'), null],
    ['no error at all', undefined, null],
  ])('%s', (_, error, trouble) => expect(passingTrouble(error)).toBe(trouble));
});
