/** A worker whose text the page carries, as vite gives it for this query. */
declare module '*?worker&inline' {
  const CarriedWorker: new (options: { name: string }) => Worker;
  export default CarriedWorker;
}
