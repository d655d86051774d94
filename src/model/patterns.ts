/** What a text must look like, as the source of a regular expression, and how to say so to staff. */
export interface Pattern {
  source: string;
  message: string;
}

/** Patterns of whole kinds of field, which the content check and the form in the CMS both use. */
export const patterns = {
  phone: {
    source: String.raw`^(\+86[- ]?)?(\d{3,4}[- ]?)?\d{5,8}(-\d{1,6})?$|^400[- ]?\d{3}[- ]?\d{4}$`,
    message: '请写成 0370-1234567 的样子，不要写个人手机',
  },
  link: {
    source: String.raw`^(\/(?!\/)[a-z0-9\-/#?=&.%]*|https:\/\/[^\s"<>]+)$`,
    message: '请写本站的地址（如 /duty/）或以 https:// 开头的地址',
  },
  clock: {
    source: String.raw`^([01]\d|2[0-3]):[0-5]\d$`,
    message: '请写成 09:30 的样子（24 小时制）',
  },
  roughDay: {
    source: String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`,
    message: '请写成 2025、2025-06 或 2025-06-01 的样子',
  },
} as const satisfies Record<string, Pattern>;
