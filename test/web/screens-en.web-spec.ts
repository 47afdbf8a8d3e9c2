import { describeScreens } from '../support/screens.js';

describe('screens in English', () => describeScreens('en'));
