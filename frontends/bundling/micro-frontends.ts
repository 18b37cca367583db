/** Every micro-frontend and its entries: `main` is imported as `@shop/<name>`, any other as `@shop/<name>/<entry>`. */
export const microFrontends = {
  search: { main: 'src/main.tsx', box: 'src/box.tsx' },
  product: { main: 'src/main.tsx' },
  cart: { main: 'src/main.tsx', drawer: 'src/drawer.tsx' },
  orders: { main: 'src/main.tsx' },
  account: { main: 'src/main.tsx' },
  content: { main: 'src/main.tsx' },
  staff: { main: 'src/main.tsx' },
} satisfies Record<string, Record<string, string>>;

export type MicroFrontend = keyof typeof microFrontends;

export const specifierOf = (name: string, entry: string) => (entry === 'main' ? `@shop/${name}` : `@shop/${name}/${entry}`);

/** The languages of the labels. Those of a deployable are in `src/messages/<language>.ts`; a page loads one of them. */
export const languages = ['en', 'de'] as const;

/** What a deployable imports its labels as; the import map of a page resolves them to the file of its language. */
export const messagesOf = (name: string) => [`@shop/${name}/messages`, '@shop/kit/messages'];

/** The entries of the files of labels, beside those of the deployable. */
export const messageEntries = Object.fromEntries(
  languages.map((language) => [`messages-${language}`, `src/messages/${language}.ts`]),
);

/** Packages that `vendor` builds once; the import map resolves all imports of them to this copy. */
export const shared = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'single-spa', 'urql', 'gql.tada'];
