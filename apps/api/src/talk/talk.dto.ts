import { COMMENT_LEVELS, type CommentLevel } from '@zholdau/persistence';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { Words } from '../http/field-rules.js';
import { PageDto } from '../http/page.dto.js';

const MOST_MENTIONS = 20;

/** Where talk stands: on the Address, a directive, an item, one of its periods or one of its reports. */
export class TalkPlaceDto extends PageDto {
  @IsIn(COMMENT_LEVELS)
  level!: CommentLevel;

  @IsUUID()
  subjectId!: string;
}

export class MentionsDto {
  @IsIn(COMMENT_LEVELS)
  level!: CommentLevel;

  @IsUUID()
  subjectId!: string;

  /** A part of a name. */
  @IsString()
  @MaxLength(100)
  q!: string;
}

export class EditCommentDto {
  /** Plain text; line breaks stay. */
  @Words(4000)
  text!: string;

  /** People the text names as «@…»; each must be able to see the place. */
  @IsArray()
  @ArrayMaxSize(MOST_MENTIONS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  mentionIds!: string[];
}

export class AddCommentDto extends EditCommentDto {
  @IsIn(COMMENT_LEVELS)
  level!: CommentLevel;

  @IsUUID()
  subjectId!: string;
}
