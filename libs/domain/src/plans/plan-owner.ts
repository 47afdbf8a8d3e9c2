/** Whose act a plan is. Only the region's own plan takes files and new items in; the others hold items under their numbers. */
export const PLAN_OWNERS = ['national', 'region', 'akimat', 'party', 'meeting'] as const;
export type PlanOwner = (typeof PLAN_OWNERS)[number];
