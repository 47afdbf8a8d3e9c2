import { hash, verify } from '@node-rs/argon2';
import { BadInputError } from '@zholdau/domain';

/** Source: NIST SP 800-63B-4, 3.1.1.2 asks for 15 characters where the password is the only factor and no less than 8; offices agree on 12. */
export const PASSWORD_MIN_LENGTH = 12;
const PASSWORD_MAX_LENGTH = 200;

/** argon2id, the default of the package: 64 MiB, three passes. Source: RFC 9106, 4, second recommended option. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** A hash that no password fits; checking against it costs what a real check costs. */
const NOBODY = '$argon2id$v=19$m=65536,t=3,p=1$fEizDyHbqiiRVkxo8epbsA$qtjv7Vv3b1weDw//VldDe9ct1RgW9GLyhFOvn8OiK1M';

/** @throws BadInputError `password_too_short`, `password_too_long`, `password_like_name` when it contains the sign-in name */
export function checkPassword(password: string, email: string): void {
  if ([...password].length < PASSWORD_MIN_LENGTH)
    throw new BadInputError('password_too_short', { min: PASSWORD_MIN_LENGTH });
  if (password.length > PASSWORD_MAX_LENGTH) throw new BadInputError('password_too_long', { max: PASSWORD_MAX_LENGTH });
  const name = email.split('@')[0]!.toLowerCase();
  if (name.length >= 4 && password.toLowerCase().includes(name)) throw new BadInputError('password_like_name');
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Whether the password fits. Without a hash the same work is done for nothing, so that time does not tell who exists. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? NOBODY, password.normalize('NFC'));
  return stored !== null && fits;
}
