/**
 * HTML on its way: `await` it to have it whole, go through it (`for await`) to have it in pieces as they are drawn, or
 * answer with it: `new Response(html.stream())`.
 */
export class Html implements PromiseLike<string>, AsyncIterable<string> {
  readonly #draw: () => AsyncIterable<string>;

  /** @param draw Draws it anew each time it is asked for. */
  constructor(draw: () => AsyncIterable<string>) {
    this.#draw = draw;
  }

  /** All of it. */
  async text(): Promise<string> {
    let text = '';
    for await (const piece of this.#draw()) text += piece;
    return text;
  }

  /** Its bytes in UTF-8, drawn as fast as they are read and no faster. */
  stream(): ReadableStream<Uint8Array> {
    const pieces = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await pieces.return?.();
      },
    });
  }

  [Symbol.asyncIterator](): AsyncIterator<string> {
    return this.#draw()[Symbol.asyncIterator]();
  }

  /** What makes `await` work. */
  then<T = string, E = never>(
    resolve?: ((html: string) => T | PromiseLike<T>) | null,
    reject?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<T | E> {
    return this.text().then(resolve, reject);
  }
}
