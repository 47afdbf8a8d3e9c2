import type { Settings } from '../settings/all-settings.js';
import type { ColourRules } from './colour.js';

/** What the settings of a region call on the way, behind and silent. */
export function colourRules(settings: Settings): ColourRules {
  return {
    greenFrom: settings['indicator.green-from'],
    yellowFrom: settings['indicator.yellow-from'],
    factDays: settings['indicator.fact-days'],
  };
}
