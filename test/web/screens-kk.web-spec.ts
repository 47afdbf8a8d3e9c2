import { describeScreens } from '../support/screens.js';

describe('screens in Kazakh', () => describeScreens('kk'));
