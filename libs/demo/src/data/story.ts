import type { ItemStory } from './types.js';

export const story: readonly ItemStory[] = [];
