import { BlockList, isIPv6 } from 'node:net';

/** Addresses that are not of the open internet: this machine, its networks, link-local and metadata services, multicast. */
const INSIDE = new BlockList();
const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
for (const [net, prefix] of V4) INSIDE.addSubnet(net, prefix, 'ipv4');

/** Of IPv6 only what is given out to the internet; every other range is inside, or leads to IPv4 by a detour. */
const OUTSIDE = new BlockList();
OUTSIDE.addSubnet('2000::', 3, 'ipv6');
const DETOURS: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
];
for (const [net, prefix] of DETOURS) INSIDE.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address, as a resolver or a URL gives it, is one that a caller from outside must not make us reach. */
export function isInside(address: string): boolean {
  if (!isIPv6(address)) return INSIDE.check(address, 'ipv4');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return INSIDE.check(mapped[1]!, 'ipv4');
  return !OUTSIDE.check(address, 'ipv6') || INSIDE.check(address, 'ipv6');
}
