/** The clock of the demonstration. */
export class DemoMomentView {
  now!: string;
  today!: string;
  nextRungAt!: string | null;
}

/** What happened on the way. */
export class DemoJourneyView {
  now!: string;
  today!: string;
  /** Rungs of ladders that were reached. */
  fired!: number;
  letters!: number;
}
