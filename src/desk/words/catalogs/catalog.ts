/** English sentences, each with its Russian and Kazakh. */
export type Catalog = Record<string, { ru: string; kk: string }>
