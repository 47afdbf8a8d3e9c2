import type { ExtensionAddressee } from '@zholdau/domain';
import type { Addressee } from '@zholdau/notifications';

/** The seats that hear of a request; what is decided above is carried there by the coordinator. */
export function addresseeSeats(addressee: ExtensionAddressee): Addressee[] {
  switch (addressee) {
    case 'above':
      return [{ seats: 'coordinator' }];
    case 'leadership':
      return [{ seats: 'akim' }, { seats: 'chief_of_staff' }];
    default:
      return [{ seats: addressee }];
  }
}
