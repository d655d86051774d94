/** Addresses within the news archive. */
export const yearAddress = (year: string) => `/news/${year}/`;
export const monthAddress = (month: string) => `/news/${month.slice(0, 4)}/${month.slice(5)}/`;
export const categoryAddress = (category: string) => `/news/category/${category}/`;
