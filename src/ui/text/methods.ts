/** The words above the methods; what each is, exports say as well. */
export const methodsText = { title: 'Methods' } as const;
