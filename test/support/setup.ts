import type { configure as Configure } from '@testing-library/react';
import { PATIENCE } from './eventually';

// What a page shows in the end is waited for, however loaded the machine is; only the tests that have a page pay for the library.
if (typeof document !== 'undefined') {
  const { configure } = jest.requireActual<{ readonly configure: typeof Configure }>('@testing-library/react');
  configure({ asyncUtilTimeout: PATIENCE });
}
