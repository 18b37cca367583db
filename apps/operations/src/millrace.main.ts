#!/usr/bin/env node
// `millrace <command>`, for the operator of a running shop.
import { runMillrace } from './command-line/run-millrace.js';

process.exitCode = await runMillrace(process.argv.slice(2), process.env, { out: console.log, err: console.error });
