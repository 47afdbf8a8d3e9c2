/**
 * The contract by which engines of different versions share one database: what a ladder, a firing, a notice and a letter
 * mean to whoever sweeps and sends. It is raised by one with every change that an engine of the version before would
 * misunderstand, and with no other.
 */
export const ENGINE_GENERATION = 1;

/** What the database says about the engines of the installation. */
export interface PresentGeneration {
  /** The one that is at work. */
  readonly generation: number;
  /** The one from which an administrator went back; null when nobody did. */
  readonly rolledBackFrom: number | null;
}

/**
 * `work`: this engine's generation is at work. `take`: it is newer and takes over. `aside`: it does nothing, because a
 * newer one is at work or because an administrator went back from it.
 */
export type GenerationVerdict = 'work' | 'take' | 'aside';

/** Whether an engine may work. A generation that was rolled back does not come again by itself, a still newer one does. */
export function generationVerdict(own: number, { generation, rolledBackFrom }: PresentGeneration): GenerationVerdict {
  if (own === generation) return 'work';
  return own > generation && own > (rolledBackFrom ?? 0) ? 'take' : 'aside';
}
