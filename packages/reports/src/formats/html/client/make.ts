/// <reference lib="dom" />

/** An element with attributes; strings become text and never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The elements inside `root` that a selector finds and that are of a class. */
export function all<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind[] {
  return [...root.querySelectorAll(selector)].filter(
    (found): found is Kind => found instanceof kind,
  );
}
