/** A calendar date of the region, YYYY-MM-DD. */
export type DataDate = `${number}-${number}-${number}`;

export type DataLocale = 'ru' | 'kk' | 'en';

/** A district or a city of the region with its code in the classifier of territories (KATO, nine digits). */
export interface DistrictData {
  /** Latin word used inside keys of bodies and people; never shown. */
  readonly key: string;
  readonly kato: string;
  readonly kind: 'district' | 'city';
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  /** The name without «район» / «ауданы» as lists of a plan write it: «Аккольского» / «Ақкөл». */
  readonly inListRu: string;
  readonly inListKk: string;
}

export interface RegionData {
  readonly kato: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

export type BodyKind =
  'akim_office' | 'department' | 'district_akimat' | 'city_akimat' | 'territorial_department' | 'company' | 'chamber';

/** A body that can be named as an executor. */
export interface BodyData {
  readonly key: string;
  readonly kind: BodyKind;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly shortRu: string;
  readonly shortKk: string;
  /** How people write it in a plan, in either language, in lower case; the full and short names are implied. */
  readonly aliases: readonly string[];
  readonly districtKato?: string;
  /** False for bodies that the akim cannot order and a plan names «по согласованию» / «келісу бойынша». */
  readonly subordinate: boolean;
}

/** One phrase that stands for many bodies. */
export interface GroupExecutorData {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly members: 'districts' | 'cities' | 'districts+cities' | 'departments';
}

export type SeatKind =
  | 'coordinator'
  | 'administrator'
  | 'akim'
  | 'chief_of_staff'
  | 'curator'
  | 'auditor'
  | 'deputy'
  | 'head'
  | 'executor'
  | 'staff';

/** A post; `personKey` null is a vacancy. */
export interface SeatData {
  readonly key: string;
  readonly kind: SeatKind;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly titleEn: string;
  readonly personKey: string | null;
  /** The body the post belongs to; deputies and the akim have none. */
  readonly bodyKey?: string;
  /** Bodies in charge of a curator. */
  readonly inCharge?: readonly string[];
  /** The electoral district of a deputy. */
  readonly districtKato?: string;
}

/** An invented person; `key` is also the part of the sign-in address before the @. */
export interface PersonData {
  readonly key: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly email: string;
  readonly locale: DataLocale;
}

export interface DirectiveData {
  /** 1…5, the order of the direction and the section of the plan that stands under it. */
  readonly index: number;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly titleEn: string;
}

export interface AddressSentenceData {
  readonly ru: string;
  readonly kk: string;
  /** True where the sentence asks for something to be done. */
  readonly instructs: boolean;
}

export interface AddressPartData {
  /** The direction the paragraphs belong to; null for the opening and the end of the speech. */
  readonly directive: number | null;
  readonly headingRu: string;
  readonly headingKk: string;
  readonly paragraphs: readonly (readonly AddressSentenceData[])[];
}

export interface AddressData {
  readonly on: DataDate;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly titleEn: string;
  /** The text is written for the demonstration and is not a speech anyone gave. */
  readonly demonstration: true;
  readonly noticeRu: string;
  readonly noticeKk: string;
  readonly parts: readonly AddressPartData[];
}

export type ControlLevel = 'control' | 'special' | 'working';
export type ItemOrigin =
  'president' | 'administration' | 'government' | 'akim' | 'maslikhat' | 'party' | 'meeting' | 'own';

export interface PlanItemFinancing {
  readonly amountMlnTenge: number;
  readonly sourceRu: string;
}

/** One row of a section of the region's plan, in both languages. */
export interface PlanRowData {
  readonly number: number;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly completionFormRu: string;
  readonly completionFormKk: string;
  readonly deadlineRu: string;
  readonly deadlineKk: string;
  /**
   * What the deadline words mean on the date of the plan, before the shift to a working day; of a recurring term the
   * next four dates; empty where the term is continuous or must be asked.
   */
  readonly dueOn: readonly DataDate[];
  readonly executorsRu: string;
  readonly executorsKk: string;
  /** The body that leads by the rules of marks and order. */
  readonly lead: string;
  readonly level: ControlLevel;
  readonly origin: ItemOrigin;
  readonly financing?: PlanItemFinancing;
}

export interface PlanItemData extends PlanRowData {
  /** 1…5, the direction of the Address. */
  readonly section: number;
}

export type StoryEventKind = 'acknowledge' | 'progress' | 'report-submit' | 'return' | 'accept' | 'request' | 'answer';

/** Something a person did with an item; local time of the region. */
export interface StoryEvent {
  readonly on: DataDate;
  readonly at: `${number}:${number}`;
  readonly kind: StoryEventKind;
  readonly by: string;
  readonly text: string;
  readonly lang: 'ru' | 'kk';
  /** Share of the work done, 0…100. */
  readonly percent?: number;
  /** Facts of a report, each with its name and unit in the language of the event. */
  readonly numbers?: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
}

export interface ItemStory {
  readonly item: number;
  /** Which term of the item, counted from 1 in the order of dates. */
  readonly checkpoint: number;
  readonly events: readonly StoryEvent[];
}
