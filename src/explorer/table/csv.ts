/** Writing a table as CSV, apart, so that it can be loaded when it is asked for. */
export { writeCsvTable } from '../../core/export/csv.ts';
