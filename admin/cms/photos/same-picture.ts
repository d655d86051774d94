/** Whether two files hold the same bytes. */
export async function isSamePicture(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [first, second] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const bytes = new Uint8Array(second);
  return new Uint8Array(first).every((byte, index) => byte === bytes[index]);
}
