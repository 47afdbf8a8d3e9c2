import { DEMO_PASSWORD } from '@zholdau/identity';
import type { Config } from '@zholdau/platform';

/** Who to be first; the sign-in page lists everybody else. */
const FIRST = [
  ['coordinator2@akmola.demo', 'координатор · үйлестіруші · coordinator'],
  ['education@akmola.demo', 'руководитель управления · басқарма басшысы · head of an agency'],
  ['deputy1@akmola.demo', 'депутат маслихата · мәслихат депутаты · deputy'],
  ['admin@akmola.demo', 'администратор · әкімші · administrator'],
] as const;

/** What a terminal says when everything runs. */
export function welcome(config: Config): string {
  const address = `Zholdau · Жолдау: ${config.PUBLIC_URL}`;
  if (!config.ZHOLDAU_DEMO) return address;
  const people = FIRST.map(([email, who]) => `  ${email.padEnd(28)} ${who}`).join('\n');
  return `${address}\n\nДемонстрация · Көрсетілім · Demonstration (пароль · құпиясөз · password: ${DEMO_PASSWORD})\n${people}\n`;
}
