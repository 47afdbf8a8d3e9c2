export * from './identity.module.js';
export * from './session/actor-resolver.js';
export * from './session/refusals.js';
export type * from './session/signed-in.js';
