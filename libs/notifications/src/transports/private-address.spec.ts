import { isInside } from './private-address.js';

describe('isInside', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
  ])('keeps %s out of reach', (address) => expect(isInside(address)).toBe(true));

  it.each(['8.8.8.8', '91.185.0.1', '172.32.0.1', '2a02:6b8::1', '::ffff:8.8.8.8'])('lets %s be reached', (address) =>
    expect(isInside(address)).toBe(false),
  );
});
