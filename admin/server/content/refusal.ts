/** Why something that was asked for was not done, as the person who asked reads it. */
export class Refusal extends Error {
  /** Status of the answer over HTTP. */
  readonly status: 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 | 507;

  constructor(status: Refusal['status'], message: string) {
    super(message);
    this.status = status;
  }
}

const NO_SPACE = /ENOSPC|EDQUOT|No space left|Out of diskspace|Disk quota exceeded/;

/** What to answer to an error: a refusal as it is; a full disk and all others in words that help. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (NO_SPACE.test(`${code} ${message}`)) {
    return new Refusal(
      507,
      '没有保存：服务器的硬盘满了。写的内容还在这一页，请先别关，告诉网站的维护人员。',
    );
  }
  return new Refusal(
    500,
    '没有保存：服务器出了意外。写的内容还在这一页，请先别关，告诉网站的维护人员。',
  );
}
