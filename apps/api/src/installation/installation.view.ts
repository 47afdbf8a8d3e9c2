import type { Role } from '@zholdau/domain';
import type { InstallationPicture } from '@zholdau/identity';
import { Names } from '../directory/refs.view.js';

export class DemoPersonView {
  email!: string;
  nameRu!: string;
  nameKk!: string;
  role!: Role;
  titles!: Names;
  password!: string;
}

export class InstallationView {
  demo!: boolean;
  /** Who can be tried out; empty outside the demonstration. */
  demoPeople!: DemoPersonView[];
  now!: string;
  today!: string;
  mail!: 'smtp' | 'mailbox';
}

export const toInstallationView = ({ demo, demoPeople, now, today, mail }: InstallationPicture): InstallationView => ({
  demo,
  demoPeople: demoPeople.map(({ email, nameRu, nameKk, role, titles, password }) => ({
    email,
    nameRu,
    nameKk,
    role,
    titles,
    password,
  })),
  now: now.toISOString(),
  today,
  mail,
});
