import { CHANNELS, type Channel } from '@zholdau/domain';
import { ADDRESSED_CHANNELS, type AddressedChannel } from '@zholdau/notifications';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { MayBeNull } from '../http/field-rules.js';

export class ChangeMyChannelsDto {
  /** Every channel of the person in the order in which it is tried. */
  @IsArray()
  @ArrayMaxSize(CHANNELS.length)
  @IsIn(CHANNELS, { each: true })
  order!: Channel[];

  /** HH:MM of the working day, within the window in which letters leave; null when it opens. */
  @MayBeNull()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  digestAt!: string | null;

  /** Reminders in the digest only. */
  @IsBoolean()
  quiet!: boolean;

  /** Due dates as an attachment for the calendar. */
  @IsBoolean()
  calendar!: boolean;
}

export class ChannelPathDto {
  @IsIn(ADDRESSED_CHANNELS)
  channel!: AddressedChannel;
}

export class AnyChannelPathDto {
  @IsIn([...ADDRESSED_CHANNELS, 'push'])
  channel!: AddressedChannel | 'push';
}

export class ChannelAddressDto {
  @IsString()
  @MaxLength(2000)
  address!: string;
}

export class ChannelCodeDto {
  @Matches(/^\d{6}$/)
  code!: string;
}

export class SubscribeDto {
  @Matches(/^https?:\/\/\S{3,1900}$/)
  endpoint!: string;

  /** Public key of the browser, base64url of 65 bytes. */
  @Matches(/^[\w-]{87}$/)
  p256dh!: string;

  /** Secret of the browser, base64url of 16 bytes. */
  @Matches(/^[\w-]{22}$/)
  auth!: string;
}
