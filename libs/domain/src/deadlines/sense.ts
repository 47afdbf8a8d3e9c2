/** A calendar unit a phrase may name. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** A word that says how a date is meant. */
export type Mark =
  | 'by' // до, к, не позднее; дейін
  | 'through' // по, включительно: the named period belongs to the term
  | 'latest' // не позднее
  | 'from' // с, начиная; бастап, -нан
  | 'within' // в течение; ішінде, бойы
  | 'each' // каждый; сайын, әр
  | 'end'
  | 'start'
  | 'mid'
  | 'this'
  | 'next'
  | 'working'
  | 'calendar'
  | 'after' // после; кейін
  | 'not_before' // не ранее
  | 'at_least' // не менее; кемінде
  | 'times' // раз; рет
  | 'horizon' // на … годы; арналған
  | 'dayno' // числа
  | 'reported' // за отчётным
  | 'and'
  | 'lead'; // ближайшие, алдағы

/** What one word means for a deadline. */
export type Sense =
  | {
      readonly is: 'number';
      readonly value: number;
      readonly ordinal: boolean;
      readonly roman?: boolean;
      readonly digits: number;
    }
  | { readonly is: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'season'; readonly season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'every'; readonly unit: Unit } // ежемесячно
  | { readonly is: 'mark'; readonly mark: Mark }
  | { readonly is: 'dash' }
  | { readonly is: 'comma' }
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'other' };

/** The grammatical case of a Kazakh word, which carries what Russian says with a preposition. */
export type KkCase = 'dative' | 'ablative' | 'locative' | 'genitive' | null;

export interface Word {
  readonly text: string;
  readonly sense: Sense;
  readonly lang: 'ru' | 'kk' | null;
  readonly kkCase: KkCase;
}
