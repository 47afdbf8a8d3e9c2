/** One place where the journal is not what was sealed. */
export interface JournalBreak {
  /**
   * `line-changed`: the line is not the one that was sealed; `line-deleted`: a sealed line is gone;
   * `line-inserted`: a line that never went through the journal's door; `link-missing`: numbers are gone from the
   * chain; `link-changed`: a link does not bear its own hash; `link-broken`: a link does not stand on the one before;
   * `anchor-unmet`: the chain does not have the head that was signed; `anchor-forged`: the signature is not ours.
   */
  readonly kind:
    | 'line-changed'
    | 'line-deleted'
    | 'line-inserted'
    | 'link-missing'
    | 'link-changed'
    | 'link-broken'
    | 'anchor-unmet'
    | 'anchor-forged';
  /** Number in the chain; null for a line outside it. */
  readonly seq: string | null;
  /** Number of the line in the database; null for an anchor or a missing link. */
  readonly journalId: string | null;
}

export interface RegionCheck {
  readonly regionId: string;
  /** Links looked at. */
  readonly links: number;
  /** The last number of the chain. */
  readonly through: string;
  readonly anchors: number;
  /** Written and not yet sealed: neither proven nor disproven. */
  readonly unsealed: number;
  readonly breaks: number;
  readonly first: readonly JournalBreak[];
}
