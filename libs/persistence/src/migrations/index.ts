import { FirstSchema1789800000000 } from './1789800000000-FirstSchema.js';
import { JournalChain1790100000000 } from './1790100000000-JournalChain.js';
import { Assignment1790200000000 } from './1790200000000-Assignment.js';
import { AddExtensions1790300000000 } from './1790300000000-AddExtensions.js';
import { EvidenceAndRatings1790400000000 } from './1790400000000-EvidenceAndRatings.js';
import { RecheckDraw1790400000001 } from './1790400000001-RecheckDraw.js';
import { PlanVersions1790500000000 } from './1790500000000-PlanVersions.js';
import { Indicators1790600000000 } from './1790600000000-Indicators.js';
import { Talk1790700000000 } from './1790700000000-Talk.js';
import { AddressSentences1790900000000 } from './1790900000000-AddressSentences.js';
import { Search1791000000000 } from './1791000000000-Search.js';
import { LadderWhole1791100000000 } from './1791100000000-LadderWhole.js';
import { Fence1791200000000 } from './1791200000000-Fence.js';
import { Channels1791200000002 } from './1791200000002-Channels.js';
import { Watching1791200000001 } from './1791200000001-Watching.js';
import { LapsedRequests1791400000000 } from './1791400000000-LapsedRequests.js';
import { EngineGeneration1791530000000 } from './1791530000000-EngineGeneration.js';
import { NoticeChannels1791560000000 } from './1791560000000-NoticeChannels.js';
import { WordsKept1791630000000 } from './1791630000000-WordsKept.js';
import { CalendarChanges1792000000010 } from './1792000000010-CalendarChanges.js';
import { Substitutions1792000000020 } from './1792000000020-Substitutions.js';
import { HandedInSeat1792000000040 } from './1792000000040-HandedInSeat.js';
import { ReviewsRearmed1792000000041 } from './1792000000041-ReviewsRearmed.js';
import { SearchAtSize1792000000050 } from './1792000000050-SearchAtSize.js';

/** Every migration in its order; named here because a glob breaks as soon as files are bundled or moved. */
export const MIGRATIONS = [
  FirstSchema1789800000000,
  JournalChain1790100000000,
  Assignment1790200000000,
  AddExtensions1790300000000,
  EvidenceAndRatings1790400000000,
  RecheckDraw1790400000001,
  PlanVersions1790500000000,
  Indicators1790600000000,
  Talk1790700000000,
  AddressSentences1790900000000,
  Search1791000000000,
  LadderWhole1791100000000,
  Fence1791200000000,
  Watching1791200000001,
  Channels1791200000002,
  LapsedRequests1791400000000,
  EngineGeneration1791530000000,
  NoticeChannels1791560000000,
  WordsKept1791630000000,
  CalendarChanges1792000000010,
  Substitutions1792000000020,
  HandedInSeat1792000000040,
  ReviewsRearmed1792000000041,
  SearchAtSize1792000000050,
];
