/** A name in the three languages of the interface. */
export interface Names {
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

/** A text of the plan in its two languages; one of them may be empty. */
export interface Texts {
  readonly ru: string;
  readonly kk: string;
}
