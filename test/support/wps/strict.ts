/**
 * Objects of WPS's model that know nothing but what they list. Real ones hand out nothing for a name that does not exist, and take
 * what is set under it in silence; here both are failures, so that a test sees them.
 */

/** Counts what is set and called; what is done as the `fails`th fails, and nothing after it. */
export const actions = { done: 0, fails: Infinity };

function count(): void {
  actions.done += 1;
  if (actions.done === actions.fails) throw refusal("0x800A03EC");
}

/** What is answered of an object of WPS: by name as its types have it. */
export function strict<Part extends object>(type: string, members: Partial<Part>): Part {
  return new Proxy(members, {
    get(target, name, receiver): unknown {
      if (typeof name !== "symbol" && !(name in target)) throw new Error(`The WPS of these tests has no ${type}.${name}.`);
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]): unknown => {
        count();
        return (member as (...given: readonly unknown[]) => unknown)(...given);
      };
    },
    set(target, name, value) {
      const own = Object.getOwnPropertyDescriptor(target, name);
      if (!own?.set) throw new Error(`The WPS of these tests sets no ${type}.${String(name)}.`);
      count();
      own.set.call(target, value);
      return true;
    },
  }) as Part;
}

/** What WPS says when it refuses: nothing but a text. */
export function refusal(message: string): Error {
  return new Error(message);
}
