import type { FindingMessages } from '../areas/findings';
import { conditionFindings } from './conditionFindings';
import { markFindings } from './markFindings';

export const findings: FindingMessages = { ...markFindings, ...conditionFindings };
