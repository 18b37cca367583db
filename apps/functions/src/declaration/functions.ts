import { consumers, riskAssessment } from '@millrace/contracts';
import { declareFunction, type FunctionDeclaration, onBatch } from './function-declaration.js';

/** All functions of the shop. Each is the module of its name in `functions/`. */
export const functions: readonly FunctionDeclaration[] = [
  declareFunction({
    name: 'assess-order-risk',
    on: onBatch(consumers.assessRiskWhenOrderPlaced, { size: 50, waitMs: 200 }),
    publishes: [riskAssessment],
    limits: { attempts: 3 },
  }),
];
