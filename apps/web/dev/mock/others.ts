import { routes as admin } from './admin.js';
import { routes as demo } from './demo.js';
import { routes as imports } from './imports.js';
import { routes as inbox } from './inbox.js';
import { routes as myWork } from './my-work.js';
import { routes as overdue } from './overdue.js';
import type { Route } from './route.js';

export const routes: Route[] = [...myWork, ...overdue, ...inbox, ...imports, ...admin, ...demo];
