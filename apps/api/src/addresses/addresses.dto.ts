import type { AddressLanguage } from '@zholdau/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { MayBeNull, Words } from '../http/field-rules.js';

const LANGUAGES = ['ru', 'kk'] as const;
const MOST_SENTENCES = 500;
const LONGEST_PASTE = 1_000_000;

export class StoreTextDto {
  @IsIn(LANGUAGES)
  lang!: AddressLanguage;

  /** The whole text of that language; each line is a paragraph. */
  @Words(LONGEST_PASTE)
  text!: string;
}

export class TextFileDto {
  @IsIn(LANGUAGES)
  lang!: AddressLanguage;
}

export class MakeDirectivesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SENTENCES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  sentenceIds!: string[];

  /** The directive they go below; null for the top. */
  @MayBeNull()
  @IsUUID()
  parentId!: string | null;
}

export class DecideSentencesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SENTENCES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  sentenceIds!: string[];

  @IsIn(['left', 'open'])
  decision!: 'left' | 'open';
}

export class PasteLinksDto {
  /** A line each: number of the item, tab or semicolon, the sentence or a part of it that no other has. */
  @Words(LONGEST_PASTE)
  text!: string;

  /** False only looks. */
  @IsBoolean()
  apply!: boolean;
}
