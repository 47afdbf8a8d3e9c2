import { digitalRegion } from './plan-items/digital-region.js';
import { economyBusiness } from './plan-items/economy-business.js';
import { economyMarkets } from './plan-items/economy-markets.js';
import { infrastructureNetworks } from './plan-items/infrastructure-networks.js';
import { infrastructureSettlements } from './plan-items/infrastructure-settlements.js';
import { listeningState } from './plan-items/listening-state.js';
import { socialEducation } from './plan-items/social-education.js';
import { socialHealthWork } from './plan-items/social-health-work.js';
import type { PlanItemData, PlanRowData } from './types.js';

const under = (section: number, rows: readonly PlanRowData[]): PlanItemData[] =>
  rows.map((row) => ({ section, ...row }));

/** The legal act that approved the plan; every relative term counts from its date. */
export const planAct = {
  number: 'А-9/412',
  on: '2026-09-15',
  titleRu:
    'Об утверждении Плана мероприятий Акмолинской области по реализации Послания Главы государства (демонстрационный)',
  titleKk:
    'Мемлекет басшысының Жолдауын іске асыру жөніндегі Ақмола облысының іс-шаралар жоспарын бекіту туралы (көрсетілім)',
} as const;

/** The region's plan: items 1…120, the number runs on over the sections. */
export const planItems: readonly PlanItemData[] = [
  ...under(1, economyBusiness),
  ...under(1, economyMarkets),
  ...under(2, socialEducation),
  ...under(2, socialHealthWork),
  ...under(3, infrastructureNetworks),
  ...under(3, infrastructureSettlements),
  ...under(4, listeningState),
  ...under(5, digitalRegion),
];
