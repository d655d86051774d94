/** Said wherever a photo has no text for those who do not see it. */
export const ALT_MISSING =
  '有照片就要有说明。请用一句话写出照片里有什么，看不见图的人靠它了解内容。';
