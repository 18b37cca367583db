export const bootstrap = async () => {};
export const mount = async () => {};
export const unmount = async () => {};
