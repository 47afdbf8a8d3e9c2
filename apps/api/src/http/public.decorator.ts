import { SetMetadata } from '@nestjs/common';

export const PUBLIC_ROUTE = 'zholdau:public';
export const SEAT_NOT_NEEDED = 'zholdau:seat-not-needed';

/** Opens a route to people who are not signed in; every route without it is closed. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** Lets in a signed-in person who holds no seat: only for the person's own session. */
export const SeatNotNeeded = () => SetMetadata(SEAT_NOT_NEEDED, true);
