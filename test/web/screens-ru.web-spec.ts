import { describeScreens } from '../support/screens.js';

describe('screens in Russian', () => describeScreens('ru'));
