import { ListSearches, PauseTopologies, ReadFunnel, SalesByProduct, TrendingProducts } from './analytics.js';
import { MatchRuleSets, ReadBulkOperation, ReadProducts } from './catalog.js';
import { CartOfCustomer, QuoteDelivery, ReadCart } from './checkout.js';
import {
  ExportCustomer,
  FindCredentials,
  FindCustomer,
  FindSignUp,
  FindStaffCredentials,
  ListStaffMembers,
  ReadCustomer,
  ReadStaffSession,
} from './customers.js';
import { InvokeFunction, ListFunctions, ReadFunctionLogs } from '../function/function-queries.js';
import { ReadLocations, ReadStock } from './inventory.js';
import { ListCustomerOrders, ListOrders, TrackOrder } from './orders.js';
import { ListDeliveryZones, ListDiscounts, ListPriceLists, ListTaxRates } from './pricing.js';
import { LookAtPayment, ReconcilePayments } from './payments.js';
import type { QueryContract } from '../declaration/query.js';
import { FindProducts, ListCollections, ListHandles, ListProducts, Recommend, SearchProducts, Suggest } from './search.js';
import { CartAsOf, CartHistory, OrderAsOf, OrderHistory, ProductHistories, ProductsAsOf } from './time-travel.js';

/** All queries. */
export const queries: readonly QueryContract[] = [
  SearchProducts,
  FindProducts,
  Suggest,
  Recommend,
  ListCollections,
  ListHandles,
  ListProducts,
  MatchRuleSets,
  ReadCart,
  CartOfCustomer,
  QuoteDelivery,
  ReadCustomer,
  FindCredentials,
  FindCustomer,
  FindSignUp,
  ExportCustomer,
  ReadStaffSession,
  FindStaffCredentials,
  ListStaffMembers,
  ReadProducts,
  ReadBulkOperation,
  ReadStock,
  ReadLocations,
  TrackOrder,
  ListCustomerOrders,
  ListOrders,
  LookAtPayment,
  ReconcilePayments,
  ListDiscounts,
  ListTaxRates,
  ListDeliveryZones,
  ListPriceLists,
  ProductsAsOf,
  CartAsOf,
  OrderAsOf,
  ProductHistories,
  CartHistory,
  OrderHistory,
  SalesByProduct,
  TrendingProducts,
  ReadFunnel,
  ListSearches,
  PauseTopologies,
  ListFunctions,
  ReadFunctionLogs,
  InvokeFunction,
];
