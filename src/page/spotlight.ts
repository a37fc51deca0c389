/** The passage that went which is lit, with its twins. */
export interface Lit {
  /** An index into the findings. */
  finding: number
  pinned: boolean
  /** Only a pointer rests on it: what is under the pointer must not move. */
  hovered: boolean
}

/** Which passage is lit: the one that is pinned, else the one that is pointed at, else the one that has the focus. */
export class Spotlight {
  #pinned: number | null = null
  #pointed: number | null = null
  #focused: number | null = null
  #last = ''
  readonly #shows: ((lit: Lit | null) => void)[] = []

  get lit(): Lit | null {
    const finding = this.#pinned ?? this.#pointed ?? this.#focused
    if (finding === null) return null
    return { finding, pinned: this.#pinned !== null, hovered: this.#pinned === null && this.#pointed !== null }
  }

  /** Calls `show` on every change from now on. */
  onChange(show: (lit: Lit | null) => void): void {
    this.#shows.push(show)
  }

  /** @param finding null where the pointer is on nothing that went */
  point(finding: number | null): void {
    this.#pointed = finding
    this.#changed()
  }

  /** Whoever goes on to another passage lets go of the one that is pinned. */
  focus(finding: number | null): void {
    if (finding !== null && finding !== this.#pinned) this.#pinned = null
    this.#focused = finding
    this.#changed()
  }

  /** Pins a passage; a second time lets it go. */
  pin(finding: number): void {
    this.#pinned = this.#pinned === finding ? null : finding
    this.#changed()
  }

  letGo(): void {
    this.#pinned = this.#pointed = this.#focused = null
    this.#changed()
  }

  #changed(): void {
    const { lit } = this
    const now = JSON.stringify(lit)
    if (now === this.#last) return
    this.#last = now
    for (const show of this.#shows) show(lit)
  }
}
