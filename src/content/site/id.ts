/** What an id of a site's own may be. One rule for the schema and for the way past it. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_LENGTH = 80;
/** Every object has something of that name. */
export const NO_ID = 'constructor';
