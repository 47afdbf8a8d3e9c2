import { digitalRegionStory } from './story/digital-region.js';
import { economyBusinessStory } from './story/economy-business.js';
import { economyMarketsStory } from './story/economy-markets.js';
import { infrastructureNetworksStory } from './story/infrastructure-networks.js';
import { infrastructureSettlementsStory } from './story/infrastructure-settlements.js';
import { listeningStateStory } from './story/listening-state.js';
import { socialEducationStory } from './story/social-education.js';
import { socialHealthWorkStory } from './story/social-health-work.js';
import type { ItemStory } from './types.js';

/**
 * What people did with the plan before the demo date, 23 November 2026.
 *
 * Of what was due by then most is accepted in time, some late, six wait for review, three came back and eight are
 * overdue without a report. A continuous item is told by its first quarterly checkpoint.
 */
export const story: readonly ItemStory[] = [
  ...economyBusinessStory,
  ...economyMarketsStory,
  ...socialEducationStory,
  ...socialHealthWorkStory,
  ...infrastructureNetworksStory,
  ...infrastructureSettlementsStory,
  ...listeningStateStory,
  ...digitalRegionStory,
];
