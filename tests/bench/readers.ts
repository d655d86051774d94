const PAGES = ['/', '/news/', '/notices/', '/flags/', '/duty/', '/search/', '/rss.xml'];

/** Those who read the site all the while. */
export class Readers {
  readonly #address: string;
  #reading: Promise<void>[] = [];
  #stopped = false;
  #answers = 0;
  #faults: string[] = [];

  constructor(address: string) {
    this.#address = address;
  }

  begin(count: number): void {
    this.#reading = Array.from({ length: count }, (_, index) => this.#read(index));
  }

  async end(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#reading);
    const faults = this.#faults.slice(0, 5).join('；');
    console.log(`  同时有人读：${this.#answers} 次，出错 ${this.#faults.length} 次 ${faults}`);
  }

  async #read(index: number): Promise<void> {
    for (let turn = index; !this.#stopped; turn++) {
      const page = PAGES[turn % PAGES.length] ?? '/';
      try {
        const answer = await fetch(this.#address + page);
        const text = await answer.text();
        const isWhole = text.trimEnd().endsWith('>');
        if (answer.status !== 200 || !isWhole) this.#faults.push(`${page} ${answer.status}`);
      } catch (error) {
        this.#faults.push(`${page} ${String((error as Error).cause)}`);
      }
      this.#answers++;
    }
  }
}
