export { type ErpArticleEvent, erpArticle, erpArticleId } from './article.js';
export { type ErpSourceEvent, type ErpTableProgress, erpSource } from './source.js';
