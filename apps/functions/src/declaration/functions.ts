import { consumers, riskAssessment } from '@millrace/contracts';
import { declareFunction, type FunctionDeclaration, onEvent } from './function-declaration.js';

/** All functions of the shop. Each is the module of its name in `functions/`. */
export const functions: readonly FunctionDeclaration[] = [
  declareFunction({
    name: 'assess-order-risk',
    on: onEvent(consumers.assessRiskWhenOrderPlaced),
    publishes: [riskAssessment],
    limits: { attempts: 3 },
  }),
];
