import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS } from '@zholdau/domain';
import { wrongReference } from '../support/named-test.js';
import { SETTING_FLIPS } from './setting-flips.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** E-17: a setting that changes nothing is a promise to an office that nobody keeps. */
describe('every setting', () => {
  it('has a test that flips it, and no test is named for a setting that is gone', () => {
    expect(Object.keys(SETTING_FLIPS).sort()).toEqual(Object.keys(SETTINGS).sort());
  });

  it.each(Object.entries(SETTING_FLIPS))('%s is flipped where the list says', (key, [file, title]) => {
    expect(wrongReference(file, title)).toBeNull();
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    // A test of a whole family writes the key with a place for its last part, and the last parts beside it.
    const [, family, last] = /^(.*[.-])([^.-]+)$/.exec(key)!;
    const whole = source.includes(`'${key}'`);
    const byFamily = source.includes(`\`${family}\${`) && source.includes(`'${last}'`);
    expect(whole || byFamily).toBe(true);
  });
});
