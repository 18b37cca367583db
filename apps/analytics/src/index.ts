export { topologiesPage } from './topologies-page.js';
