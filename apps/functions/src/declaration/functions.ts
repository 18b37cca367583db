import { consumers, exchangeRates, riskAssessment } from '@millrace/contracts';
import { declareFunction, type FunctionDeclaration, onBatch, onSchedule } from './function-declaration.js';

/** All functions of the shop. Each is the module of its name in `functions/`. */
export const functions: readonly FunctionDeclaration[] = [
  declareFunction({
    name: 'assess-order-risk',
    on: onBatch(consumers.assessRiskWhenOrderPlaced, { size: 50, waitMs: 200 }),
    publishes: [riskAssessment],
    limits: { attempts: 3 },
  }),
  declareFunction({
    name: 'refresh-exchange-rates',
    on: onSchedule(consumers.refreshRatesWhenScheduled, {
      // The European Central Bank publishes at about 16:00 of each working day.
      cron: '30 16 * * 1-5',
      timeZone: 'Europe/Berlin',
      requires: ['EXCHANGE_RATES_URL'],
    }),
    publishes: [exchangeRates],
    secrets: ['EXCHANGE_RATES_URL'],
  }),
];
