import { NOTICE_KINDS, type NoticeKind } from '@zholdau/notifications';
import { IsIn, IsOptional, isUUID, ValidateBy } from 'class-validator';
import { OneOrMore } from '../http/field-rules.js';
import { PageDto } from '../http/page.dto.js';

const MOST_AT_ONCE = 500;

const isIdsOrAll = (value: unknown): boolean =>
  value === 'all' || (Array.isArray(value) && value.length <= MOST_AT_ONCE && value.every((id) => isUUID(id)));

export class NoticesDto extends PageDto {
  /** 1: only those not yet read. */
  @IsOptional()
  @IsIn(['0', '1'])
  unread?: '0' | '1';

  /** One kind, or several separated by commas: mention,followed. */
  @OneOrMore(NOTICE_KINDS)
  kind?: NoticeKind[];
}

export class ReadNoticesDto {
  /** Ids of notices, at most 500, or the word all. */
  @ValidateBy({ name: 'isIdsOrAll', validator: { validate: isIdsOrAll } })
  ids!: string[] | 'all';
}
