export * from './decode-text.js';
export * from './docx/docx-document.js';
export * from './docx/read-docx.js';
export * from './docx/tables-of-docx.js';
export * from './file-kind.js';
export * from './read-docx-file.js';
export * from './read-plan-file.js';
export * from './read-text-file.js';
